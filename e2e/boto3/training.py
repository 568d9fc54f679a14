"""The life of a project version by boto3's Rekognition client, with its results read by the resource API of S3."""

import json
import os
import time
import urllib.request

from botocore.exceptions import ClientError
from models import try_models

TAGS = {"team": "surfaces", "stage": "e2e"}


def error_of(call):
    """The error of a call that must fail, as code and message."""
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    raise AssertionError("the call should fail")


def inject(fault):
    url = os.environ["AWS_ENDPOINT_URL"] + "/_emulator/faults"
    urllib.request.urlopen(urllib.request.Request(url, json.dumps(fault).encode(), method="POST")).close()


def gone(describe):
    """Asks until nothing is listed any more; a minute is far more than it takes."""
    for _ in range(600):
        if describe() == []:
            return
        time.sleep(0.1)
    raise AssertionError("still listed after a minute")


def try_training(check, rekognition, s3, bucket):
    state = {}
    created(check, rekognition, bucket, state)
    trained(check, rekognition, s3, state)
    tagged(check, rekognition, state)
    try_models(check, rekognition, bucket, state["project"], state["version"])
    deleted(check, rekognition, state)


def created(check, rekognition, bucket, state):
    with check("create_project"):
        state["project"] = rekognition.create_project(ProjectName="surfaces", Tags=TAGS)["ProjectArn"]
    with check("create_project_version"):
        asset = lambda key: {"GroundTruthManifest": {"S3Object": {"Bucket": bucket.name, "Name": key}}}
        state["version"] = rekognition.create_project_version(
            ProjectArn=state["project"],
            VersionName="v1",
            OutputConfig={"S3Bucket": bucket.name, "S3KeyPrefix": "results"},
            TrainingData={"Assets": [asset("training.manifest")]},
            TestingData={"Assets": [asset("testing.manifest")]},
            Tags=TAGS,
        )["ProjectVersionArn"]


def trained(check, rekognition, s3, state):
    with check("the waiter project_version_training_completed"):
        waiter = rekognition.get_waiter("project_version_training_completed")
        config = {"Delay": 1, "MaxAttempts": 60}
        waiter.wait(ProjectArn=state["project"], VersionNames=["v1"], WaiterConfig=config)
    with check("the paginator of describe_project_versions"):
        pages = rekognition.get_paginator("describe_project_versions").paginate(ProjectArn=state["project"])
        (state["described"],) = pages.search("ProjectVersionDescriptions")
        assert state["described"]["Status"] == "TRAINING_COMPLETED", state["described"]
    with check("the evaluation summary, read by the resource API of S3"):
        evaluation = state["described"]["EvaluationResult"]
        place = evaluation["Summary"]["S3Object"]
        summary = json.load(s3.Object(place["Bucket"], place["Name"]).get()["Body"])
        assert abs(summary["AggregatedEvaluationResults"]["F1Score"] - evaluation["F1Score"]) < 1e-6, summary


def tagged(check, rekognition, state):
    def tags():
        return rekognition.list_tags_for_resource(ResourceArn=state["version"])["Tags"]

    with check("tag_resource adds and replaces"):
        rekognition.tag_resource(ResourceArn=state["version"], Tags={"stage": "kept", "verdict": "passed"})
        assert tags() == {"team": "surfaces", "stage": "kept", "verdict": "passed"}, tags()
    with check("untag_resource takes what is named"):
        rekognition.untag_resource(ResourceArn=state["version"], TagKeys=["verdict", "stage"])
        assert tags() == {"team": "surfaces"}, tags()


def deleted(check, rekognition, state):
    with check("delete_project is refused while there is a version"):
        code, _ = error_of(lambda: rekognition.delete_project(ProjectArn=state["project"]))
        assert code == "ResourceInUseException", code
    with check("a deletion whose answer is lost is still going on when it is tried again"):
        inject({"operation": "DeleteProjectVersion", "nth": 1, "kind": "reset-after"})
        code, message = error_of(lambda: rekognition.delete_project_version(ProjectVersionArn=state["version"]))
        assert code == "ResourceInUseException" and "DELETING" in message, (code, message)
    with check("the version is gone, and then the project"):
        gone(lambda: rekognition.describe_project_versions(ProjectArn=state["project"])["ProjectVersionDescriptions"])
        assert rekognition.delete_project(ProjectArn=state["project"])["Status"] == "DELETING"
        gone(lambda: rekognition.describe_projects()["ProjectDescriptions"])
