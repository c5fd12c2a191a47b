package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// document is what is written: the figures and where they were taken.
func document(rows []row, c *corpora, p programs, rounds int) string {
	var b strings.Builder
	b.WriteString("# Benchmarks\n\nWhole processes, written by `internal/bench`; its README says how to run it again.\n")
	fmt.Fprintf(&b, "Each figure is the median of %d rounds, in which both sides ran one after the other.\n", rounds)
	b.WriteString("Ratios are how many times as long the other side took: of time that passed, and of\nprocessor time. A peak that is less than the measuring program's own, about 20 MiB, is\nshown as that.\n\n")
	fmt.Fprintf(&b, "- Date: %s\n- Machine: %s, %d cores, %s/%s%s\n- Go: %s\n", time.Now().UTC().Format(time.DateOnly),
		processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, load(), runtime.Version())
	if p.peers != "" {
		fmt.Fprintf(&b, "- Node: %s; %s\n", output("node", "--version"), versions(p.peers))
	} else {
		fmt.Fprintf(&b, "- Without the peers that need node: %s\n", strings.SplitN(p.withoutPeers, "\n", 2)[0])
	}
	if p.cue == "" {
		b.WriteString("- Without cue: it is not installed\n")
	}
	fmt.Fprintf(&b, "- Corpora: %d events of NDJSON, %d JSON files, %d YAML files; %d bytes an event of NDJSON\n\n",
		c.lines, c.json, c.yaml, c.bytesPerEvent)
	b.WriteString("| what | against | ours, s | theirs, s | ratio | processor | our peak, MiB | their peak, MiB | goal | |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for _, r := range rows {
		b.WriteString(r.line())
	}
	return b.String()
}

func (r row) line() string {
	if r.err != nil {
		return fmt.Sprintf("| %s | %s | | | | | | | %.3g | not measured: %s |\n", r.name, r.peer, r.goal, reason(r.err))
	}
	goal, reached := fmt.Sprintf("%.3g ×", r.goal), r.ratio >= r.goal
	if r.difference {
		more := float64(r.us.wall-r.they.wall) / float64(time.Millisecond)
		goal, reached = fmt.Sprintf("%.3g ms more; %.2f", r.goal, more), more <= r.goal
	}
	verdict := "reached"
	switch {
	case r.goal == 0:
		goal, verdict = "", ""
	case !reached:
		verdict = "**not reached**"
	}
	return fmt.Sprintf("| %s | %s | %.4f | %.4f | %.2f | %.2f | %.0f | %.0f | %s | %s |\n", r.name, r.peer,
		r.us.wall.Seconds(), r.they.wall.Seconds(), r.ratio, r.cpuRatio, r.us.peak, r.they.peak, goal, verdict)
}

// reason is the line of what a peer wrote that says most.
func reason(err error) string {
	lines := strings.Split(strings.TrimSpace(err.Error()), "\n")
	for _, line := range lines {
		if _, said, ok := strings.Cut(line, "rror: "); ok {
			return strings.TrimSpace(said)
		}
	}
	return lines[0]
}

func processor() string {
	data, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.SplitSeq(string(data), "\n") {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}

// load says how busy the machine was: other work makes times longer, ratios less so.
func load() string {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	return "; load average at the end " + strings.Fields(string(data))[0]
}

func output(name string, args ...string) string {
	out, _ := exec.Command(name, args...).Output()
	return strings.TrimSpace(string(out))
}

// versions are those of the peers that were installed.
func versions(folder string) string {
	var list []string
	for _, name := range []string{"ajv", "zod", "js-yaml", "@sourcemeta/jsonschema"} {
		version := output("node", "-p", `JSON.parse(fs.readFileSync(process.argv[1])).version`, filepath.Join(folder, "node_modules", name, "package.json"))
		list = append(list, name+" "+version)
	}
	return strings.Join(list, ", ")
}
