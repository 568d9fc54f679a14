"""moto's server, with what its interpreter of state machines lacks for setup/scale.yaml (moto 5.2.5).

A Distributed Map is completed as the developer guide of Step Functions describes it:

- ItemReader with InputType MANIFEST: the rows of an S3 Inventory report in CSV, by the names of its fileSchema.
- ItemBatcher: batches of at most so many items and so many bytes of input.
- ToleratedFailureCount and ToleratedFailurePercentage: of items, where none is said no failure is tolerated.
- ResultWriter: a file with what succeeded, and the manifest of it.
- DescribeMapRun counts items, not batches; members of its request and response are named as in a state.

Children that are Express workflows are interpreted as standard ones: nothing ends them after five minutes.

S3 is asked at EMULATOR_URL, Lambda at LAMBDA_URL. Retries come soon: what is tested is which errors are retried, not when.
"""

import csv
import enum
import gzip
import io
import json
import os
import sys
import time
import types

import boto3
from botocore.config import Config
from moto.server import main
from moto.stepfunctions.parser.api import HistoryEventType, MapRunFailedEventDetails
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import StatesErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import StatesErrorNameType
from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader import item_reader_decl
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.eval import resource_eval_s3
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.eval.resource_output_transformer import (
    transformer_factory,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.eval.resource_output_transformer.transformer import (
    ResourceOutputTransformer,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.reader_config import (
    input_type as input_types,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.distributed_iteration_component import (
    DistributedIterationComponent,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.result_writer.resource_eval.resource_eval_s3 import (
    ResourceEvalS3,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task import lambda_eval_utils
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_aws_sdk import (
    StateTaskServiceAwsSdk,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser

# Map states as they are defined, by label.
MAPS = {}

InputTypeValue = enum.Enum("InputTypeValue", {name: name for name in ("CSV", "JSON", "MANIFEST")})


def client_for(region, service, state_credentials=None):
    url = os.environ["LAMBDA_URL" if service == "lambda" else "EMULATOR_URL"]
    # Retries are those of the definition.
    return boto3.client(service, region_name=region, endpoint_url=url, config=Config(retries={"total_max_attempts": 1}))


def s3():
    return client_for(os.environ["AWS_REGION"], "s3")


def parse(definition, original=AmazonStateLanguageParser.parse):
    """Keeps what the grammar does not know out of its sight."""
    value = json.loads(definition)
    for state in value["States"].values():
        if state["Type"] == "Map":
            MAPS[state["Label"]] = json.loads(json.dumps(state))
            for name in ("ItemBatcher", "ToleratedFailureCount", "ToleratedFailurePercentage"):
                state.pop(name, None)
            state.get("ResultWriter", {}).pop("WriterConfig", None)
            state["ItemProcessor"]["ProcessorConfig"]["ExecutionType"] = "STANDARD"
    return original(json.dumps(value))


class ReportReader(ResourceOutputTransformer):
    def _eval_body(self, env):
        env.stack.pop()
        report = json.loads(env.stack.pop())
        if report["fileFormat"] != "CSV":
            raise ValueError(f"a report in {report['fileFormat']} is not read")
        names = [name.strip() for name in report["fileSchema"].split(",")]
        bucket = report["destinationBucket"].rsplit(":", 1)[-1]
        files = [s3().get_object(Bucket=bucket, Key=file["key"])["Body"].read() for file in report["files"]]
        texts = [gzip.decompress(file).decode() for file in files]
        env.stack.append([dict(zip(names, row)) for text in texts for row in csv.reader(io.StringIO(text))])


def reader_for(input_type, original=item_reader_decl.resource_output_transformer_for):
    return ReportReader() if input_type.input_type_value is InputTypeValue.MANIFEST else original(input_type)


def batches_of(items, batcher):
    batches = []
    for item in items:
        grown = [*(batches[-1] if batches else []), item]
        fits = len(json.dumps({"Items": grown}).encode()) <= batcher.get("MaxInputBytesPerBatch", 256 * 1024)
        if batches and fits and len(grown) <= batcher.get("MaxItemsPerBatch", len(items)):
            batches[-1] = grown
        else:
            batches.append([item])
    return batches


def map_run(self, env, eval_input, original=DistributedIterationComponent._map_run):
    state = MAPS[eval_input.label]
    items = env.stack.pop()
    batcher = state.get("ItemBatcher")
    batches = [[item] for item in items] if batcher is None else batches_of(items, batcher)
    env.stack.append(items if batcher is None else [{"Items": batch} for batch in batches])
    original(self, env=env, eval_input=eval_input)
    outputs = env.stack.pop()
    succeeded = sum(len(batch) for batch, output in zip(batches, outputs) if output is not None)
    failed = len(items) - succeeded
    counts = eval_input.map_run_record.item_counter
    for counter, count in [(counts.total, len(items)), (counts.succeeded, succeeded), (counts.failed, failed)]:
        counter.offset(count - counter.get())
    by_count, by_share = state.get("ToleratedFailureCount"), state.get("ToleratedFailurePercentage")
    tolerated = [count for count in (by_count, by_share and len(items) * by_share / 100) if count is not None]
    if failed > min(tolerated, default=0):
        raise exceeded(env, f"{failed} of {len(items)} items failed")
    env.stack.append([output for output in outputs if output is not None])


def exceeded(env, cause):
    error = StatesErrorName(typ=StatesErrorNameType.StatesExceedToleratedFailureThreshold)
    details = MapRunFailedEventDetails(error=error.error_name, cause=cause)
    return FailureEventException(
        FailureEvent(
            env=env,
            error_name=error,
            event_type=HistoryEventType.TaskFailed,
            event_details=EventDetails(mapRunFailedEventDetails=details),
        )
    )


def put_results(env, resource_runtime_part, state_credentials):
    place, results = env.stack.pop(), env.stack.pop()
    run = env.map_run_record_pool_manager.get_all()[-1].map_run_arn
    label = run.split("/")[-1].split(":")[0]
    if MAPS[label]["ResultWriter"]["WriterConfig"] != {"OutputType": "JSONL", "Transformation": "COMPACT"}:
        raise ValueError("only results as they are, a line each, are written here")
    folder = f"{place['Prefix']}/{run.rsplit(':', 1)[-1]}"
    text = "".join(f"{json.dumps(result)}\n" for result in results)
    files = {"FAILED": [], "PENDING": [], "SUCCEEDED": [{"Key": f"{folder}/SUCCEEDED_0.jsonl", "Size": len(text)}]}
    manifest = {"DestinationBucket": place["Bucket"], "MapRunArn": run, "ResultFiles": files}
    s3().put_object(Bucket=place["Bucket"], Key=f"{folder}/SUCCEEDED_0.jsonl", Body=text)
    s3().put_object(Bucket=place["Bucket"], Key=f"{folder}/manifest.json", Body=json.dumps(manifest))
    written = {"Bucket": place["Bucket"], "Key": f"{folder}/manifest.json"}
    env.stack.append({"MapRunArn": run, "ResultWriterDetails": written})


def recase(value, change):
    """Changes the first letters of the members: API actions of Step Functions begin theirs with small letters, its states with capitals."""
    if isinstance(value, dict):
        members = [(change(name[0]) + name[1:], recase(member, change)) for name, member in value.items()]
        value.clear()
        value.update(members)
    return value


AmazonStateLanguageParser.parse = staticmethod(parse)
StateTaskServiceAwsSdk._normalise_parameters = lambda self, given: recase(given, str.lower)
StateTaskServiceAwsSdk._normalise_response = lambda self, given: recase(given, str.upper)
input_types.InputTypeValue = InputTypeValue
transformer_factory.InputTypeValue = InputTypeValue
item_reader_decl.resource_output_transformer_for = reader_for
DistributedIterationComponent._map_run = map_run
ResourceEvalS3._handle_put_object = staticmethod(put_results)
resource_eval_s3.boto_client_for = client_for
lambda_eval_utils.boto_client_for = client_for
retrier_decl.time = types.SimpleNamespace(sleep=lambda seconds: time.sleep(min(seconds, 0.1)))

if __name__ == "__main__":
    main(sys.argv[1:])
