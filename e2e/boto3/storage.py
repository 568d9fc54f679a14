"""S3 by boto3's resource API, and what only its client has."""

import io
import urllib.request
import uuid

from boto3.s3.transfer import TransferConfig

MEBIBYTE = 1024 * 1024


def try_storage(check, s3, bucket):
    """All that a program does with objects of a bucket that keeps versions; the bucket is empty before and after."""
    client = s3.meta.client
    objects(check, bucket)
    copies_and_versions(check, s3, bucket)
    large(check, bucket)
    tagging(check, client, bucket)
    presigned(check, client, bucket)
    emptied(check, bucket)


def objects(check, bucket):
    with check("s3: Object.put and Object.get"):
        put = bucket.Object("a/one.txt").put(Body=b"one", ContentType="text/plain", Metadata={"colour": "red"})
        assert put["VersionId"], put
        got = bucket.Object("a/one.txt").get()
        assert got["Body"].read() == b"one", got
        assert (got["ContentType"], got["Metadata"]) == ("text/plain", {"colour": "red"}), got
    with check("s3: the attributes of an Object and of an ObjectSummary"):
        one = bucket.Object("a/one.txt")
        assert (one.content_length, one.content_type) == (3, "text/plain")
        (summary,) = bucket.objects.filter(Prefix="a/")
        assert (summary.key, summary.size, summary.e_tag) == ("a/one.txt", 3, one.e_tag)
    with check("s3: objects.limit, page_size and a delimiter"):
        for number in range(7):
            bucket.put_object(Key=f"many/{number}", Body=b"x")
        assert [found.key for found in bucket.objects.filter(Prefix="many/").limit(3)] == ["many/0", "many/1", "many/2"]
        assert len(list(bucket.objects.filter(Prefix="many/").page_size(2))) == 7
        pages = bucket.meta.client.get_paginator("list_objects_v2").paginate(Bucket=bucket.name, Delimiter="/")
        assert [found["Prefix"] for found in pages.search("CommonPrefixes")] == ["a/", "many/"]
    with check("s3: objects.all goes by the older list"):
        assert len(list(bucket.objects.all())) == 8
    with check("s3: a waiter for an object that is there, and one that is not"):
        bucket.Object("a/one.txt").wait_until_exists()
        bucket.Object("a/none.txt").wait_until_not_exists()


def copies_and_versions(check, s3, bucket):
    with check("s3: Object.copy_from"):
        target = bucket.Object("a/copy.txt")
        target.copy_from(CopySource={"Bucket": bucket.name, "Key": "a/one.txt"})
        assert target.get()["Body"].read() == b"one"
        assert target.metadata == {"colour": "red"}, target.metadata
    with check("s3: Bucket.copy, the managed copy"):
        bucket.copy({"Bucket": bucket.name, "Key": "a/one.txt"}, "b/copy.txt")
        assert bucket.Object("b/copy.txt").get()["Body"].read() == b"one"
    with check("s3: object_versions"):
        bucket.Object("a/one.txt").put(Body=b"two")
        versions = list(bucket.object_versions.filter(Prefix="a/one.txt"))
        assert [version.is_latest for version in versions] == [True, False], versions
        assert [version.get()["Body"].read() for version in versions] == [b"two", b"one"]
    with check("s3: an older version by its id"):
        oldest = list(bucket.object_versions.filter(Prefix="a/one.txt"))[-1]
        assert s3.ObjectVersion(bucket.name, "a/one.txt", oldest.id).head()["ContentLength"] == 3


def large(check, bucket):
    content = bytes(range(256)) * (17 * MEBIBYTE // 256)
    with check("s3: upload_fileobj in parts, and download_fileobj in ranges"):
        config = TransferConfig(multipart_threshold=8 * MEBIBYTE, multipart_chunksize=8 * MEBIBYTE, max_concurrency=3)
        bucket.upload_fileobj(io.BytesIO(content), "large", Config=config)
        assert bucket.Object("large").e_tag.endswith('-3"'), bucket.Object("large").e_tag
        back = io.BytesIO()
        bucket.download_fileobj("large", back, Config=config)
        assert back.getvalue() == content
    with check("s3: MultipartUpload with its parts listed, then given up"):
        upload = bucket.Object("unfinished").initiate_multipart_upload()
        upload.Part(1).upload(Body=b"part")
        assert [part.size for part in upload.parts.all()] == [4]
        upload.abort()
        assert "unfinished" not in [found.key for found in bucket.objects.filter(Prefix="unfinished")]


def tagging(check, client, bucket):
    with check("s3: tags of an object, set, read and taken away"):
        where = {"Bucket": bucket.name, "Key": "a/one.txt"}
        client.put_object_tagging(**where, Tagging={"TagSet": [{"Key": "stage", "Value": "e2e"}]})
        assert client.get_object_tagging(**where)["TagSet"] == [{"Key": "stage", "Value": "e2e"}]
        client.delete_object_tagging(**where)
        assert client.get_object_tagging(**where)["TagSet"] == []


def presigned(check, client, bucket):
    with check("s3: a presigned GET"):
        url = client.generate_presigned_url("get_object", Params={"Bucket": bucket.name, "Key": "a/one.txt"})
        assert urllib.request.urlopen(url).read() == b"two"
    with check("s3: a presigned POST"):
        form = client.generate_presigned_post(bucket.name, "posted.txt", Conditions=[["content-length-range", 1, 9]])
        edge = uuid.uuid4().hex
        parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in form["fields"].items()]
        parts.append(f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nposted\r\n--{edge}--\r\n')
        headers = {"Content-Type": f"multipart/form-data; boundary={edge}"}
        with urllib.request.urlopen(urllib.request.Request(form["url"], "".join(parts).encode(), headers)) as answer:
            assert answer.status == 204, answer.status
        assert bucket.Object("posted.txt").get()["Body"].read() == b"posted"


def emptied(check, bucket):
    with check("s3: objects.delete deletes what is listed"):
        answers = bucket.objects.filter(Prefix="many/").delete()
        assert sorted(found["Key"] for found in answers[0]["Deleted"]) == [f"many/{number}" for number in range(7)]
        assert list(bucket.objects.filter(Prefix="many/")) == []
    with check("s3: object_versions.delete empties the bucket"):
        bucket.object_versions.delete()
        assert list(bucket.object_versions.all()) == []
