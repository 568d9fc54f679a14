"""The datasets of a project by boto3's Rekognition client, its paginators included."""

import json
import os

from training import error_of, gone

# boto3 turns the pages by itself; the service takes 100 at a time.
PAGE = 10


def try_datasets(check, rekognition, bucket):
    state = {}
    with open(os.path.join(os.environ["E2E_MANIFESTS"], "training.manifest"), "rb") as file:
        state["lines"] = file.read().splitlines()
    created(check, rekognition, bucket, state)
    listed(check, rekognition, state)
    updated(check, rekognition, bucket, state)
    deleted(check, rekognition, state)


def settled(rekognition, arn):
    """The description, once nothing is in progress; the emulator's minute is a blink of an eye."""
    while True:
        description = rekognition.describe_dataset(DatasetArn=arn)["DatasetDescription"]
        if not description["Status"].endswith("_IN_PROGRESS"):
            return description


def created(check, rekognition, bucket, state):
    source = {"GroundTruthManifest": {"S3Object": {"Bucket": bucket.name, "Name": "training.manifest"}}}
    with check("create_dataset with two sources is refused"):
        state["project"] = rekognition.create_project(ProjectName="pasture")["ProjectArn"]
        both = {**source, "DatasetArn": state["project"].replace("/pasture/", "/pasture/dataset/train/")}
        code, _ = error_of(
            lambda: rekognition.create_dataset(ProjectArn=state["project"], DatasetType="TRAIN", DatasetSource=both)
        )
        assert code == "InvalidParameterException", code
    with check("create_dataset"):
        state["train"] = rekognition.create_dataset(
            ProjectArn=state["project"], DatasetType="TRAIN", DatasetSource=source, Tags={"team": "pasture"}
        )["DatasetArn"]
        description = settled(rekognition, state["train"])
        assert description["Status"] == "CREATE_COMPLETE", description
        assert description["CreationTimestamp"] <= description["LastUpdatedTimestamp"], description
        assert description["DatasetStats"]["TotalEntries"] == len(state["lines"]), description
    with check("create_dataset from a dataset"):
        copy = {"DatasetArn": state["train"]}
        state["test"] = rekognition.create_dataset(ProjectArn=state["project"], DatasetType="TEST", DatasetSource=copy)["DatasetArn"]
        assert settled(rekognition, state["test"])["DatasetStats"]["TotalLabels"] == 2
    with check("tags of a dataset"):
        assert rekognition.list_tags_for_resource(ResourceArn=state["train"])["Tags"] == {"team": "pasture"}


def listed(check, rekognition, state):
    with check("the paginator of list_dataset_entries"):
        pages = list(
            rekognition.get_paginator("list_dataset_entries").paginate(
                DatasetArn=state["train"], PaginationConfig={"PageSize": PAGE}
            )
        )
        assert len(pages) == -(-len(state["lines"]) // PAGE), len(pages)
        entries = [json.loads(line) for page in pages for line in page["DatasetEntries"]]
        expected = [{**json.loads(line), "cl-metadata": {"is_labeled": True}} for line in state["lines"]]
        assert entries == expected, entries[0]
    with check("list_dataset_entries with an empty token, as AWS's samples do"):
        answer = rekognition.list_dataset_entries(DatasetArn=state["train"], HasErrors=False, MaxResults=100, NextToken="")
        assert len(answer["DatasetEntries"]) == len(state["lines"]) and "NextToken" not in answer, answer
    with check("list_dataset_entries with every filter"):
        filters = {"ContainsLabels": ["good"], "Labeled": True, "SourceRefContains": "training-good-1"}
        answer = rekognition.list_dataset_entries(DatasetArn=state["train"], **filters)
        names = [json.loads(line)["source-ref"].split("/")[-1] for line in answer["DatasetEntries"]]
        assert names == ["training-good-1.jpg", "training-good-10.jpg", "training-good-11.jpg"], names
    with check("the paginator of list_dataset_labels"):
        pages = rekognition.get_paginator("list_dataset_labels").paginate(
            DatasetArn=state["train"], PaginationConfig={"PageSize": 1}
        )
        labels = list(pages.search("DatasetLabelDescriptions[].[LabelName, LabelStats.EntryCount]"))
        assert labels == [["good", 12], ["scratched", 12]], labels


def updated(check, rekognition, bucket, state):
    with check("update_dataset_entries with bytes"):
        line = json.loads(state["lines"][0])
        new = {**line, "source-ref": f"s3://{bucket.name}/ä.jpg"}
        changes = "\n".join(json.dumps(one, ensure_ascii=False) for one in (new, {"source-ref": line["source-ref"]}))
        rekognition.update_dataset_entries(DatasetArn=state["train"], Changes={"GroundTruth": changes.encode()})
        description = settled(rekognition, state["train"])
        assert description["Status"] == "UPDATE_COMPLETE", description
        assert description["DatasetStats"]["LabeledEntries"] == len(state["lines"]), description
        answer = rekognition.list_dataset_entries(DatasetArn=state["train"], SourceRefContains="ä")
        assert len(answer["DatasetEntries"]) == 1, answer
    with check("an update of nothing but faults fails, and says for what"):
        rekognition.update_dataset_entries(DatasetArn=state["train"], Changes={"GroundTruth": b"no JSON"})
        description = settled(rekognition, state["train"])
        assert description["Status"] == "UPDATE_FAILED", description
        assert description["StatusMessageCode"] == "CLIENT_ERROR", description
        assert description["StatusMessage"] == "The manifest file has too many terminal errors.", description


def deleted(check, rekognition, state):
    def datasets():
        return rekognition.describe_projects(ProjectNames=["pasture"])["ProjectDescriptions"][0]["Datasets"]

    with check("delete_project is refused while there are datasets"):
        code, message = error_of(lambda: rekognition.delete_project(ProjectArn=state["project"]))
        assert code == "ResourceInUseException" and "datasets (2)" in message, (code, message)
    with check("delete_dataset of both, then the project"):
        for name in ("train", "test"):
            rekognition.delete_dataset(DatasetArn=state[name])
        gone(datasets)
        code, _ = error_of(lambda: rekognition.describe_dataset(DatasetArn=state["train"]))
        assert code == "ResourceNotFoundException", code
        rekognition.delete_project(ProjectArn=state["project"])
        gone(lambda: rekognition.describe_projects()["ProjectDescriptions"])
