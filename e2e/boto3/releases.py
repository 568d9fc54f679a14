"""What is around trainings and releases, by boto3: Parameter Store, CloudWatch, AppConfig and its data, Step Functions."""

import datetime
import json
import os
import urllib.request

import boto3

from training import error_of

SEED = {
    "projects": {"serving": {"versions": {"v1": {"status": "RUNNING", "startedSecondsAgo": 7200}}}},
    "stateMachines": {"wait": {}, "quick": {"type": "EXPRESS"}},
    "alarms": {"errors": {}, "late": {"state": "ALARM"}, "any": {"type": "composite", "rule": "ALARM(errors)"}},
    "appConfig": {
        "applications": {
            "orchard": {
                "environments": {"production": {"monitors": ["errors"]}},
                "profiles": {"model": {"versions": [{"content": "arn:v1"}], "deployed": {"production": 1}}},
            }
        },
        # Time is fast here: two days are a few seconds.
        "strategies": {"at-once": {}, "slow": {"durationMinutes": 1440, "growthFactor": 20, "bakeMinutes": 1440}},
    },
}


def try_releases(check):
    request = urllib.request.Request(
        os.environ["AWS_ENDPOINT_URL"] + "/_emulator/seed", data=json.dumps(SEED).encode(), method="POST"
    )
    urllib.request.urlopen(request).read()
    parameters(check, boto3.client("ssm"))
    alarms(check, boto3.client("cloudwatch"))
    configurations(check, boto3.client("appconfig"), boto3.client("appconfigdata"))
    executions(check, boto3.client("stepfunctions"), boto3.client("sts").get_caller_identity()["Account"])


def executions(check, sfn, account):
    def machine(name):
        return f"arn:aws:states:{sfn.meta.region_name}:{account}:stateMachine:{name}"

    def start(text="{}", name="wait"):
        return sfn.start_execution(stateMachineArn=machine(name), name="v1", input=text)["executionArn"]

    with check("stepfunctions: start_execution twice is one execution, and another input is refused"):
        assert start() == start() == machine("wait").replace("stateMachine", "execution") + ":v1"
        assert error_of(lambda: start('{"a": 1}'))[0] == "ExecutionAlreadyExists"
        described = sfn.describe_execution(executionArn=start())
        assert (described["status"], described["input"]) == ("RUNNING", "{}"), described
    with check("stepfunctions: stop_execution, and its name is taken"):
        stopped = sfn.stop_execution(executionArn=start(), error="Test", cause="by hand")
        described = sfn.describe_execution(executionArn=machine("wait").replace("stateMachine", "execution") + ":v1")
        assert (described["status"], described["error"]) == ("ABORTED", "Test"), described
        assert described["stopDate"] == stopped["stopDate"], described
        assert error_of(start)[0] == "ExecutionAlreadyExists"
    with check("stepfunctions: an Express state machine starts another execution each time"):
        assert start(name="quick") != start(name="quick")
        assert error_of(lambda: start(name="none"))[0] == "StateMachineDoesNotExist"


def parameters(check, ssm):
    with check("ssm: put_parameter, get_parameter of a version, delete_parameter"):
        assert ssm.put_parameter(Name="/boto3/model", Value="arn:v1", Type="String")["Version"] == 1
        again = lambda: ssm.put_parameter(Name="/boto3/model", Value="arn:v2", Type="String")
        assert error_of(again)[0] == "ParameterAlreadyExists"
        assert ssm.put_parameter(Name="/boto3/model", Value="arn:v2", Overwrite=True)["Version"] == 2
        assert ssm.get_parameter(Name="/boto3/model:1")["Parameter"]["Value"] == "arn:v1"
        found = ssm.get_parameters(Names=["/boto3/model", "/none"])
        assert (len(found["Parameters"]), found["InvalidParameters"]) == (1, ["/none"]), found
        ssm.delete_parameter(Name="/boto3/model")
        assert error_of(lambda: ssm.get_parameter(Name="/boto3/model"))[0] == "ParameterNotFound"
    with check("ssm: an operation that is not emulated is named"):
        code, message = error_of(lambda: ssm.get_parameters_by_path(Path="/"))
        assert code == "NotEmulatedException" and "GetParametersByPath of SSM" in message, (code, message)
    with check("ssm: describe_parameters over pages, and the key of an encrypted parameter"):
        ssm.put_parameter(Name="/boto3/list/a", Value="v", Type="String")
        ssm.put_parameter(Name="/boto3/list/b", Value="v", Type="SecureString", KeyId="alias/orchard")
        filters = [{"Key": "Path", "Option": "Recursive", "Values": ["/boto3/list"]}]
        pages = ssm.get_paginator("describe_parameters").paginate(
            ParameterFilters=filters, PaginationConfig={"PageSize": 1}
        )
        found = [(one["Name"], one["Type"], one.get("KeyId")) for page in pages for one in page["Parameters"]]
        secret = ("/boto3/list/b", "SecureString", "alias/orchard")
        assert found == [("/boto3/list/a", "String", None), secret], found


def alarms(check, cloudwatch):
    with check("cloudwatch: describe_alarms over pages, in the types that are asked for"):
        pages = cloudwatch.get_paginator("describe_alarms").paginate(
            AlarmTypes=["MetricAlarm", "CompositeAlarm"], PaginationConfig={"PageSize": 2}
        )
        states = {a["AlarmName"]: a["StateValue"] for p in pages for a in p["MetricAlarms"] + p["CompositeAlarms"]}
        assert states == {"errors": "OK", "late": "ALARM", "any": "OK"}, states
        assert len(cloudwatch.describe_alarms(AlarmNames=["any", "late"])["MetricAlarms"]) == 1
    with check("cloudwatch: get_metric_data of the units in service"):
        dimensions = [{"Name": "ProjectName", "Value": "serving"}, {"Name": "VersionName", "Value": "v1"}]
        metric = {
            "Namespace": "AWS/Rekognition",
            "MetricName": "InServiceInferenceUnits",
            "Dimensions": dimensions,
        }
        now = datetime.datetime.now(datetime.timezone.utc)
        answer = cloudwatch.get_metric_data(
            MetricDataQueries=[{"Id": "u", "MetricStat": {"Metric": metric, "Period": 3600, "Stat": "Maximum"}}],
            StartTime=now - datetime.timedelta(days=30),
            EndTime=now + datetime.timedelta(days=3650),
        )
        [result] = answer["MetricDataResults"]
        assert set(result["Values"]) == {1} and len(result["Timestamps"]) == len(result["Values"]), result
    with check("cloudwatch: errors have names"):
        assert error_of(lambda: cloudwatch.describe_alarms(NextToken="x"))[0] == "InvalidNextToken"
        assert error_of(cloudwatch.list_metrics)[0] == "NotEmulatedException"


def configurations(check, appconfig, appconfigdata):
    [application] = appconfig.list_applications()["Items"]
    at = {"ApplicationId": application["Id"]}
    [environment] = appconfig.list_environments(**at)["Items"]
    [profile] = appconfig.list_configuration_profiles(**at)["Items"]
    strategies = {s["Name"]: s["Id"] for s in appconfig.list_deployment_strategies()["Items"]}
    in_environment = {**at, "EnvironmentId": environment["Id"]}
    of_profile = {**at, "ConfigurationProfileId": profile["Id"]}
    with check("appconfig: get_ of what was listed"):
        assert appconfig.get_application(**at)["Name"] == "orchard"
        assert appconfig.get_environment(**in_environment)["State"] == "READY_FOR_DEPLOYMENT"
        assert appconfig.get_configuration_profile(**of_profile)["Type"] == "AWS.Freeform"
        strategy = appconfig.get_deployment_strategy(DeploymentStrategyId="AppConfig.AllAtOnce")
        assert strategy["FinalBakeTimeInMinutes"] == 10, strategy
    with check("appconfig: hosted configuration versions"):
        created = appconfig.create_hosted_configuration_version(
            **of_profile, Content=b"arn:v2", ContentType="text/plain", Description="from a release", VersionLabel="v2.0"
        )
        assert created["VersionNumber"] == 2, created
        read = appconfig.get_hosted_configuration_version(**of_profile, VersionNumber=2)
        assert (read["Content"].read(), read["Description"]) == (b"arn:v2", "from a release")
        listed = appconfig.list_hosted_configuration_versions(**of_profile)["Items"]
        assert [v["VersionNumber"] for v in listed] == [2, 1], listed

    def start(strategy):
        return appconfig.start_deployment(
            **in_environment,
            ConfigurationProfileId=profile["Id"],
            ConfigurationVersion="v2.0",
            DeploymentStrategyId=strategies[strategy],
        )

    def latest():
        token = appconfigdata.start_configuration_session(
            ApplicationIdentifier="orchard",
            EnvironmentIdentifier="production",
            ConfigurationProfileIdentifier="model",
        )["InitialConfigurationToken"]
        return appconfigdata.get_latest_configuration(ConfigurationToken=token)["Configuration"].read()

    with check("appconfig: a deployment in progress is stopped, and the version before stays"):
        number = start("slow")["DeploymentNumber"]
        assert error_of(lambda: start("slow"))[0] == "ConflictException"
        stopped = appconfig.stop_deployment(**in_environment, DeploymentNumber=number)
        assert stopped["State"] in ("ROLLING_BACK", "ROLLED_BACK"), stopped
        assert latest() == b"arn:v1"
    with check("appconfig: a deployment is complete, is read, and is reverted"):
        while appconfig.get_deployment(**in_environment, DeploymentNumber=number)["State"] != "ROLLED_BACK":
            pass
        assert start("at-once")["State"] == "COMPLETE"
        assert latest() == b"arn:v2"
        reverted = appconfig.stop_deployment(**in_environment, DeploymentNumber=number + 1, AllowRevert=True)
        assert reverted["State"] == "REVERTED", reverted
        assert latest() == b"arn:v1"
        states = [d["State"] for d in appconfig.list_deployments(**in_environment)["Items"]]
        assert states == ["REVERTED", "ROLLED_BACK", "COMPLETE"], states
