"""moto's server, with what its interpreter of state machines lacks for setup/wait.yaml.

- Rekognition is asked at EMULATOR_URL: moto's own has no trainings.
- HTTP Tasks (arn:aws:states:::http:invoke), as the developer guide of Step Functions describes them: the credential
  comes from the EventBridge connection, statuses outside of 2xx fail the task as States.Http.StatusCode.<status>, and
  a definition may name such errors.
- A state machine of CloudFormation is interpreted, and may have Definition in place of DefinitionString.
- Errors of Rekognition are named as Step Functions does: Rekognition.ThrottlingException.
- Retries come soon, and a Wait takes a second at most: what is tested is which errors are retried, and what follows what.
"""

import http.client
import json
import os
import sys
import time
import types
import urllib.parse

import boto3
from botocore.config import Config
from moto.events.models import events_backends
from moto.server import main
from moto.stepfunctions import models
from moto.stepfunctions.models import StateMachine
from moto.stepfunctions.parser.api import HistoryEventType, TaskFailedEventDetails
from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import CustomErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.error_name import ErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.component.state.exec.state_task import state_task_factory
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import state_task_service_aws_sdk
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_callback import (
    StateTaskServiceCallback,
)
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.models import stepfunctions_parser_backends

ACCOUNT = "123456789012"

# Retries are those of the definition.
ONE_ATTEMPT = Config(retries={"total_max_attempts": 1})


class HttpTask(StateTaskServiceCallback):
    """POST to an endpoint, with the header of an API key connection."""

    def __init__(self):
        super().__init__(supported_integration_patterns=set())

    def _get_supported_parameters(self):
        return {"ApiEndpoint", "Method", "Authentication", "Headers", "RequestBody"}

    def _normalise_parameters(self, parameters, boto_service_name=None, service_action_name=None):
        pass

    def _normalise_response(self, response, boto_service_name=None, service_action_name=None):
        pass

    def _eval_service_task(self, env, resource_runtime_part, normalised_parameters, state_credentials):
        given = normalised_parameters
        name, value = credential_of(given["Authentication"]["ConnectionArn"])
        headers = {**given.get("Headers", {}), "Content-Type": "application/json", name: value}
        url = urllib.parse.urlsplit(given["ApiEndpoint"])
        connection = http.client.HTTPConnection(url.netloc, timeout=60)
        try:
            connection.request(given["Method"], url.path, json.dumps(given["RequestBody"]), headers)
            response = connection.getresponse()
            status, text = response.status, response.read().decode()
        except OSError as error:
            raise self._failure(env, "States.Http.Socket", str(error)) from error
        finally:
            connection.close()
        if not 200 <= status < 300:
            raise self._failure(env, f"States.Http.StatusCode.{status}", text or response.reason)
        env.stack.append({"StatusCode": status, "StatusText": response.reason, "Headers": {}, "ResponseBody": text})

    def _failure(self, env, error, cause):
        details = TaskFailedEventDetails(
            resource=self._get_sfn_resource(), resourceType=self._get_sfn_resource_type(), error=error, cause=cause
        )
        return FailureEventException(
            FailureEvent(
                env=env,
                error_name=CustomErrorName(error),
                event_type=HistoryEventType.TaskFailed,
                event_details=EventDetails(taskFailedEventDetails=details),
            )
        )


def name_error(self, error_name, original=CustomErrorName.__init__):
    if error_name is not None and error_name.startswith("States.Http."):
        ErrorName.__init__(self, error_name=error_name)
    else:
        original(self, error_name)


def credential_of(connection_arn):
    """The header of a connection, which moto keeps as EventBridge was given it."""
    region = connection_arn.split(":")[3]
    connections = events_backends[ACCOUNT][region].connections.values()
    [connection] = [each for each in connections if each.arn == connection_arn]
    key = connection.auth_parameters["ApiKeyAuthParameters"]
    return key["ApiKeyName"], key["ApiKeyValue"]


def client_for(region, service, state_credentials=None):
    if service != "rekognition":
        raise ValueError(f"nothing here calls {service}")
    return boto3.client(service, region_name=region, endpoint_url=os.environ["EMULATOR_URL"], config=ONE_ATTEMPT)


def task_service_for(service_name, original=state_task_factory.state_task_service_for):
    return HttpTask() if service_name == "http" else original(service_name=service_name)


def with_definition(create=StateMachine.create_from_cloudformation_json.__func__):
    def created(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        properties = cloudformation_json["Properties"]
        definition = json.dumps(properties.get("Definition"))
        given = {**cloudformation_json, "Properties": {"DefinitionString": definition, **properties}}
        return create(cls, resource_name, given, account_id, region_name, **kwargs)

    return classmethod(created)


def wait_soon(self, env, wait_seconds, original=WaitFunction._wait_interval):
    original(self, env, min(wait_seconds, 1))


WaitFunction._wait_interval = wait_soon
CustomErrorName.__init__ = name_error
state_task_service_aws_sdk._SERVICE_ERROR_NAMES["rekognition"] = "Rekognition"
retrier_decl.time = types.SimpleNamespace(sleep=lambda seconds: time.sleep(min(seconds, 0.1)))
state_task_service_aws_sdk.boto_client_for = client_for
state_task_factory.state_task_service_for = task_service_for
models.stepfunctions_backends = stepfunctions_parser_backends
StateMachine.create_from_cloudformation_json = with_definition()

if __name__ == "__main__":
    main(sys.argv[1:])
