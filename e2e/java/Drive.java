import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Asset;
import software.amazon.awssdk.services.rekognition.model.ProjectStatus;
import software.amazon.awssdk.services.rekognition.model.ProjectVersionDescription;
import software.amazon.awssdk.services.rekognition.model.ProjectVersionStatus;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.ResourceInUseException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** Drives the emulator at AWS_ENDPOINT_URL with the AWS SDK for Java 2, through the life of a project version. */
final class Drive {
  private static final String BUCKET = "e2e-java";

  private final Tally tally = new Tally("java");
  private final RekognitionClient rekognition =
      RekognitionClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
  private final S3Client s3 =
      S3Client.builder().httpClient(UrlConnectionHttpClient.create()).forcePathStyle(true).build();

  private String project;
  private String version;
  private ProjectVersionDescription described;

  public static void main(String[] arguments) {
    System.exit(new Drive().run());
  }

  private int run() {
    create();
    read();
    tag();
    notThere();
    delete();
    return tally.finish();
  }

  private void create() {
    tally.check("CreateBucket, and versions switched on", () -> {
      s3.createBucket(r -> r.bucket(BUCKET).createBucketConfiguration(c -> c.locationConstraint(System.getenv("AWS_REGION"))));
      s3.putBucketVersioning(r -> r.bucket(BUCKET).versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
      s3.waiter().waitUntilBucketExists(r -> r.bucket(BUCKET));
    });
    tally.check("PutObject of both manifests", () -> {
      for (String name : new String[] {"training.manifest", "testing.manifest"}) {
        Path file = Path.of(System.getenv("E2E_MANIFESTS"), name);
        String versionId = s3.putObject(r -> r.bucket(BUCKET).key(name), RequestBody.fromFile(file)).versionId();
        Tally.expectThat(versionId != null, versionId);
      }
    });
    tally.check("CreateProject", () -> {
      project = rekognition.createProject(r -> r.projectName("surfaces")).projectArn();
      Tally.expectThat(project.matches("arn:aws:rekognition:.*:project/surfaces/\\d+"), project);
    });
    tally.check("CreateProjectVersion", () -> {
      version = rekognition.createProjectVersion(r -> r
          .projectArn(project)
          .versionName("v1")
          .outputConfig(o -> o.s3Bucket(BUCKET).s3KeyPrefix("results"))
          .trainingData(d -> d.assets(asset("training.manifest")))
          .testingData(d -> d.assets(asset("testing.manifest")))
          .tags(Map.of("team", "surfaces", "stage", "e2e"))).projectVersionArn();
    });
  }

  private static Asset asset(String key) {
    return Asset.builder().groundTruthManifest(m -> m.s3Object(o -> o.bucket(BUCKET).name(key))).build();
  }

  private void read() {
    tally.check("the waiter ProjectVersionTrainingCompleted", () -> rekognition.waiter().waitUntilProjectVersionTrainingCompleted(
        r -> r.projectArn(project).versionNames("v1"),
        o -> o.maxAttempts(60).backoffStrategyV2(attempt -> Duration.ofSeconds(1))));
    tally.check("the paginator of DescribeProjectVersions", () -> {
      described = rekognition.describeProjectVersionsPaginator(r -> r.projectArn(project))
          .projectVersionDescriptions().iterator().next();
      Tally.expect(ProjectVersionStatus.TRAINING_COMPLETED, described.status());
      Tally.expect(version, described.projectVersionArn());
    });
    tally.check("GetObject of the evaluation summary", () -> {
      var place = described.evaluationResult().summary().s3Object();
      String text = s3.getObjectAsBytes(r -> r.bucket(place.bucket()).key(place.name())).asUtf8String();
      Matcher f1 = Pattern.compile("\"AggregatedEvaluationResults\":.*?\"F1Score\":\\s*([\\d.]+)", Pattern.DOTALL).matcher(text);
      Tally.expectThat(f1.find(), text);
      double difference = Double.parseDouble(f1.group(1)) - described.evaluationResult().f1Score();
      Tally.expectThat(Math.abs(difference) < 1e-6, difference);
    });
    tally.check("ListObjectsV2 lists the result files", () -> Tally.expectThat(
        s3.listObjectsV2Paginator(r -> r.bucket(BUCKET).prefix("results/")).contents().stream().count() >= 5,
        "fewer than five result files"));
  }

  private void tag() {
    tally.check("TagResource adds and replaces", () -> {
      rekognition.tagResource(r -> r.resourceArn(version).tags(Map.of("stage", "kept", "verdict", "passed")));
      Tally.expect(Map.of("team", "surfaces", "stage", "kept", "verdict", "passed"), tags());
    });
    tally.check("UntagResource takes what is named", () -> {
      rekognition.untagResource(r -> r.resourceArn(version).tagKeys("stage", "verdict"));
      Tally.expect(Map.of("team", "surfaces"), tags());
    });
  }

  private Map<String, String> tags() {
    return rekognition.listTagsForResource(r -> r.resourceArn(version)).tags();
  }

  private void notThere() {
    tally.check("an operation that is not emulated is named", () -> {
      String message = messageOf(() -> rekognition.listCollections());
      Tally.expectThat(message.contains("does not emulate ListCollections"), message);
    });
    tally.check("a client of another Region hears which one the emulator is for", () -> {
      try (RekognitionClient elsewhere = RekognitionClient.builder()
          .httpClient(UrlConnectionHttpClient.create()).region(Region.US_EAST_1).build()) {
        String message = messageOf(() -> elsewhere.describeProjects(r -> {}));
        Tally.expectThat(message.contains("This emulator is for " + System.getenv("AWS_REGION")), message);
      }
    });
  }

  private static String messageOf(Runnable call) {
    try {
      call.run();
    } catch (RekognitionException refused) {
      return refused.getMessage();
    }
    throw new AssertionError("the call should fail");
  }

  private void delete() {
    tally.check("DeleteProject is refused while there is a version", () -> refusedAsInUse(
        () -> rekognition.deleteProject(r -> r.projectArn(project))));
    tally.check("a deletion whose answer is lost is still going on when it is tried again", () -> {
      inject("{\"operation\":\"DeleteProjectVersion\",\"nth\":1,\"kind\":\"reset-after\"}");
      refusedAsInUse(() -> rekognition.deleteProjectVersion(r -> r.projectVersionArn(version)));
    });
    tally.check("the version is gone, and then the project", () -> {
      until(() -> rekognition.describeProjectVersions(r -> r.projectArn(project)).projectVersionDescriptions().isEmpty());
      Tally.expect(ProjectStatus.DELETING, rekognition.deleteProject(r -> r.projectArn(project)).status());
      until(() -> rekognition.describeProjects(r -> {}).projectDescriptions().isEmpty());
    });
    tally.check("DeleteObjects and DeleteBucket", () -> {
      var versions = s3.listObjectVersionsPaginator(r -> r.bucket(BUCKET)).versions().stream()
          .map(v -> ObjectIdentifier.builder().key(v.key()).versionId(v.versionId()).build()).toList();
      var answer = s3.deleteObjects(r -> r.bucket(BUCKET).delete(d -> d.objects(versions)));
      Tally.expect(versions.size(), answer.deleted().size());
      s3.deleteBucket(r -> r.bucket(BUCKET));
      s3.waiter().waitUntilBucketNotExists(r -> r.bucket(BUCKET));
    });
  }

  private static void refusedAsInUse(Runnable call) {
    try {
      call.run();
    } catch (ResourceInUseException inUse) {
      return;
    }
    throw new AssertionError("the call should be refused");
  }

  private static void inject(String fault) throws Exception {
    URI faults = URI.create(System.getenv("AWS_ENDPOINT_URL") + "/_emulator/faults");
    HttpRequest request = HttpRequest.newBuilder(faults).POST(HttpRequest.BodyPublishers.ofString(fault)).build();
    int status = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    Tally.expect(200, status);
  }

  /** Asks until it holds; a minute is far more than it takes. */
  private static void until(BooleanSupplier holds) throws InterruptedException {
    for (int look = 0; look < 600; look++) {
      if (holds.getAsBoolean()) return;
      Thread.sleep(100);
    }
    throw new AssertionError("still there after a minute");
  }
}
