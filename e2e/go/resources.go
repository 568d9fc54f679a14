package main

import (
	"errors"
	"maps"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

// tag sets tags of the version and takes them away.
func (r *run) tag() {
	resource := aws.String(r.version)
	expect := func(expected map[string]string) error {
		listed, err := r.rekognition.ListTagsForResource(r.context, &rekognition.ListTagsForResourceInput{ResourceArn: resource})
		if err != nil {
			return err
		}
		return unless(maps.Equal(listed.Tags, expected), listed.Tags)
	}
	r.tally.check("TagResource adds and replaces", func() error {
		tags := map[string]string{"stage": "kept", "verdict": "passed"}
		if _, err := r.rekognition.TagResource(r.context, &rekognition.TagResourceInput{ResourceArn: resource, Tags: tags}); err != nil {
			return err
		}
		return expect(map[string]string{"team": "surfaces", "stage": "kept", "verdict": "passed"})
	})
	r.tally.check("UntagResource takes what is named", func() error {
		keys := []string{"stage", "verdict"}
		if _, err := r.rekognition.UntagResource(r.context, &rekognition.UntagResourceInput{ResourceArn: resource, TagKeys: keys}); err != nil {
			return err
		}
		return expect(map[string]string{"team": "surfaces"})
	})
}

// notThere asks for what the emulator does not have.
func (r *run) notThere() {
	r.tally.check("an operation that is not emulated is named", func() error {
		_, err := r.rekognition.ListCollections(r.context, &rekognition.ListCollectionsInput{})
		return unless(err != nil && strings.Contains(err.Error(), "does not emulate ListCollections"), err)
	})
	r.tally.check("a client of another Region hears which one the emulator is for", func() error {
		elsewhere := func(o *rekognition.Options) { o.Region = "us-east-1" }
		_, err := r.rekognition.DescribeProjects(r.context, &rekognition.DescribeProjectsInput{}, elsewhere)
		return unless(err != nil && strings.Contains(err.Error(), "This emulator is for "+r.region), err)
	})
}

// delete deletes the version and the project.
func (r *run) delete() {
	deleteProject := func() (*rekognition.DeleteProjectOutput, error) {
		return r.rekognition.DeleteProject(r.context, &rekognition.DeleteProjectInput{ProjectArn: aws.String(r.project)})
	}
	r.tally.check("DeleteProject is refused while there is a version", func() error {
		_, err := deleteProject()
		return unless(isInUse(err), err)
	})
	r.tally.check("a deletion whose answer is lost is still going on when it is tried again", func() error {
		if err := inject(`{"operation":"DeleteProjectVersion","nth":1,"kind":"reset-after"}`); err != nil {
			return err
		}
		version := &rekognition.DeleteProjectVersionInput{ProjectVersionArn: aws.String(r.version)}
		_, err := r.rekognition.DeleteProjectVersion(r.context, version)
		return unless(isInUse(err), err)
	})
	r.tally.check("the version is gone, and then the project", func() error {
		err := until(func() (int, error) {
			listed, err := r.rekognition.DescribeProjectVersions(r.context, r.versionsOfProject())
			if err != nil {
				return 0, err
			}
			return len(listed.ProjectVersionDescriptions), nil
		})
		if err != nil {
			return err
		}
		deleted, err := deleteProject()
		if err != nil {
			return err
		}
		if err := unless(deleted.Status == types.ProjectStatusDeleting, deleted.Status); err != nil {
			return err
		}
		return until(func() (int, error) {
			listed, err := r.rekognition.DescribeProjects(r.context, &rekognition.DescribeProjectsInput{})
			if err != nil {
				return 0, err
			}
			return len(listed.ProjectDescriptions), nil
		})
	})
}

func isInUse(err error) bool {
	var inUse *types.ResourceInUseException
	return errors.As(err, &inUse)
}

func inject(fault string) error {
	url := os.Getenv("AWS_ENDPOINT_URL") + "/_emulator/faults"
	answer, err := http.Post(url, "application/json", strings.NewReader(fault))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	return unless(answer.StatusCode == http.StatusOK, answer.Status)
}

// until asks until nothing is left; a minute is far more than it takes.
func until(count func() (int, error)) error {
	for range 600 {
		left, err := count()
		if err != nil || left == 0 {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
	return errors.New("still listed after a minute")
}
