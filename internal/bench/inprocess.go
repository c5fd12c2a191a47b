package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// task is a contest in one process.
type task struct {
	what string
	// name is that of the benchmark in event/contest_test.go, without the
	// documents.
	name string
	// goal is how many times as fast the module is to be.
	goal float64
	// most says that the goal is how many times as long it may take.
	most bool
}

func tasks() []task {
	return []task{
		{"read and validate JSON, owned", "ReadAndValidateJSON/owned", 8, false},
		{"the same, reused", "ReadAndValidateJSON/reused", 14, false},
		{"validate", "Validate/valid", 15, false},
		{"validate, one error", "Validate/fault", 1.1, true},
		{"read YAML, owned", "ReadYAML/owned", 15, false},
		{"the same, reused", "ReadYAML/reused", 22, false},
		{"write JSON", "Write/json", 2.5, false},
		{"write YAML", "Write/yaml", 20, false},
	}
}

// outcome is what came of a task with documents of one kind.
type outcome struct{ ratio, microseconds float64 }

// outcomes are those of one kind of documents, by the name of the task.
type outcomes struct {
	documents string
	of        map[string]outcome
}

// compete runs the contests of the event package on one core.
func (b *bench) compete() ([]outcomes, error) {
	note("contests in one process")
	out, err := b.inEvent("^BenchmarkContest")
	if err != nil {
		return nil, err
	}
	return readOutcomes(out), nil
}

// inEvent runs benchmarks of the event package on one core and returns what they
// write.
func (b *bench) inEvent(benchmarks string) ([]byte, error) {
	program := filepath.Join(b.work, "bin", "event.test")
	cmd := exec.Command("go", "test", "-c", "-o", program, "./event")
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building the tests: %w\n%s", err, out)
	}
	cmd = exec.Command(program, "-test.run", "^$", "-test.bench", benchmarks, "-test.cpu", "1",
		"-test.benchtime", strconv.Itoa(b.rounds)+"x", "-test.timeout", "1h")
	cmd.Dir = "../../event"
	out, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", benchmarks, err, out)
	}
	return out, nil
}

// readOutcomes reads what the benchmarks wrote, in its order.
func readOutcomes(out []byte) (list []outcomes) {
	at := map[string]int{}
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) == 0 || !strings.HasPrefix(fields[0], "BenchmarkContest") {
			continue
		}
		name := strings.TrimPrefix(fields[0], "BenchmarkContest")
		slash := strings.LastIndexByte(name, '/')
		documents := name[slash+1:]
		if _, seen := at[documents]; !seen {
			at[documents] = len(list)
			list = append(list, outcomes{documents, map[string]outcome{}})
		}
		list[at[documents]].of[name[:slash]] = readOutcome(fields)
	}
	return list
}

func readOutcome(fields []string) (o outcome) {
	for i := 2; i+1 < len(fields); i += 2 {
		value, _ := strconv.ParseFloat(fields[i], 64)
		switch fields[i+1] {
		case "x":
			o.ratio = value
		case "own-µs":
			o.microseconds = value
		}
	}
	return o
}

// cell says what came of a task, and whether the goal was missed.
func (t task) cell(o outcome) string {
	ratio, ok := o.ratio, o.ratio >= t.goal
	if t.most {
		ratio, ok = 1/o.ratio, o.ratio > 0 && 1/o.ratio <= t.goal
	}
	text := fmt.Sprintf("%.3g", ratio)
	if !ok && text == fmt.Sprintf("%.3g", t.goal) {
		text = fmt.Sprintf("%.4g", ratio)
	}
	if !ok {
		text = "**" + text + "**"
	}
	return fmt.Sprintf("%s (%.0f µs)", text, o.microseconds)
}

func (t task) aim() string {
	if t.most {
		return fmt.Sprintf("at most %.3g × the time", t.goal)
	}
	return fmt.Sprintf("%.3g ×", t.goal)
}
