package main

import (
	"fmt"
	"strings"
)

// tally counts checks and prints them as it goes, in the form of the other end-to-end scripts.
type tally struct {
	title          string
	passed, failed int
}

// check runs one check: it failed when it gives an error.
func (t *tally) check(name string, run func() error) {
	if err := run(); err != nil {
		t.failed++
		fmt.Printf("%s: FAIL %s\n    %s\n", t.title, name, strings.ReplaceAll(err.Error(), "\n", "\n    "))
		return
	}
	t.passed++
	fmt.Printf("%s: ok   %s\n", t.title, name)
}

// finish prints the count and gives the exit code.
func (t *tally) finish() int {
	if t.passed+t.failed == 0 {
		t.failed = 1
	}
	fmt.Printf("%d passed, %d failed\n", t.passed, t.failed)
	if t.failed > 0 {
		return 1
	}
	return 0
}

// unless gives an error that shows what was found, unless all is as expected.
func unless(holds bool, found any) error {
	if holds {
		return nil
	}
	return fmt.Errorf("not as expected: %v", found)
}
