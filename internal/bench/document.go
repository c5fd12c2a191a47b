package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// document measures what is wanted and says what came of it, where, and what the
// goals are.
func (b *bench) document() string {
	var text strings.Builder
	begun := time.Now()
	for _, part := range []func() string{b.processes, b.startTable, b.memoryTable, b.processTable, b.growthTable} {
		text.WriteString(part())
	}
	return b.head(begun) + text.String()
}

const introduction = `# Benchmarks

Written by ` + "`internal/bench`" + `; its README says what the sides are and how to run it
again. Each figure is the median of %d rounds, in which both sides ran one after the
other; behind a ratio stand its quartiles. "processor" is the ratio of processor time.

`

func (b *bench) head(begun time.Time) string {
	var text strings.Builder
	fmt.Fprintf(&text, introduction, b.rounds)
	fmt.Fprintf(&text, "- Date: %s; it took %s\n", begun.UTC().Format(time.DateOnly), time.Since(begun).Round(time.Second))
	fmt.Fprintf(&text, "- Machine: %s, %d cores, %s/%s%s\n", processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, load())
	fmt.Fprintf(&text, "- Go: %s; encoding/json is that of this version%s\n", runtime.Version(), olderJSON(runtime.Version()))
	if b.programs.peers != "" {
		fmt.Fprintf(&text, "- Node: %s; %s\n", output("node", "--version"), versions(b.programs.peers))
	} else {
		fmt.Fprintf(&text, "- Without the peers that need node: %s\n", firstLine(b.programs.withoutPeers))
	}
	if b.programs.cue != "" {
		fmt.Fprintf(&text, "- cue: %s\n", strings.TrimPrefix(firstLine(output(b.programs.cue, "version")), "cue version "))
	} else {
		text.WriteString("- Without cue\n")
	}
	if b.scale != 1 {
		fmt.Fprintf(&text, "- Corpora of %g times the size that the goals are for (`-scale`)\n", b.scale)
	}
	c := b.corpora
	fmt.Fprintf(&text, "- Events of seven participants, nine quotes and five sources; %s are different, in NDJSON the others are the same under ids of their own\n", count(c.json.events))
	for _, one := range []struct {
		what string
		corpus
	}{{"NDJSON", c.ndjson}, {"NDJSON for the peers", c.part}, {"NDJSON for cue", c.few}, {"JSON files", c.json}, {"YAML files", c.yaml}} {
		fmt.Fprintf(&text, "- %s: %s events, %.1f MB, %d bytes each\n", one.what, count(one.events), float64(one.bytes)/1e6, one.bytes/one.events)
	}
	return text.String()
}

// olderJSON says of a version before 1.27 that its encoding/json is slower.
func olderJSON(version string) string {
	var minor int
	if _, err := fmt.Sscanf(version, "go1.%d", &minor); err == nil && minor < 27 {
		return ", the one before version 2 of it, which Go 1.27 brings and which reads about 1.7 times as fast"
	}
	return ""
}

// processes is the table of the contests between whole processes.
func (b *bench) processes() string {
	var text strings.Builder
	for _, c := range b.contests() {
		if !b.wanted(c.name()) {
			continue
		}
		r := c.run(b.rounds)
		note("%s: %s %s", c.name(), spread(r.ratios), r.verdict())
		text.WriteString(r.line())
	}
	if text.Len() == 0 {
		return ""
	}
	return `
## Whole processes

` + "`newsevent validate`" + ` of a folder or a file against others, from start to end. A ratio is how
many times as long the other takes for an event: where a peer takes long it is given fewer.
Before it is measured, each side has to accept events that are right and to refuse the
same when the last quote of the last is wrong. A peak that is less than the measuring
program's own, about 20 MiB, is shown as that.

| what | against | ours | theirs | ratio | processor | our peak | their peak | goal | |
|---|---|---|---|---|---|---|---|---|---|
` + text.String()
}

func (r row) line() string {
	if r.err != nil {
		return fmt.Sprintf("| %s | %s | | | | | | | %.3g × | not measured: %s |\n", r.what, r.peer, r.goal, reason(r.err))
	}
	return fmt.Sprintf("| %s | %s | %.3f s for %s | %.3f s for %s | %s | %.1f | %.0f MiB | %.0f MiB | %.3g × | %s |\n", r.what, r.peer,
		r.us.wall.Seconds(), count(r.ours.corpus.events), r.they.wall.Seconds(), count(r.them.corpus.events),
		spread(r.ratios), median(r.processor), r.us.peak, r.they.peak, r.goal, r.verdict())
}

func (r row) verdict() string {
	if r.err != nil {
		return r.err.Error()
	}
	return verdict(median(r.ratios) >= r.goal)
}

// startTable is the table of how long a program takes to begin.
func (b *bench) startTable() string {
	if !b.wanted("start-up") {
		return ""
	}
	empty, list := b.startUp()
	var text strings.Builder
	fmt.Fprintf(&text, `
## Start-up

One small file, %d starts of each in turn. The goal is %d ms more than an empty Go program,
which took %.2f ms. Linking the validator is the larger part of it; a program that is built
where there is a C compiler links C's library as well, since packages that the validator
uses do.

| what | took | more than the empty program | goal | |
|---|---|---|---|---|
`, b.rounds*startsEach, startGoal, milliseconds(empty.wall))
	for _, s := range list {
		if s.err != nil {
			fmt.Fprintf(&text, "| %s | | | | not measured: %s |\n", s.what, reason(s.err))
			continue
		}
		more := median(s.over)
		goal, said := fmt.Sprintf("%d ms", startGoal), verdict(more <= startGoal)
		if s.command[0] == b.programs.naive {
			goal, said = "", ""
		}
		fmt.Fprintf(&text, "| %s | %.2f ms | %.2f ms (%.2f–%.2f) | %s | %s |\n", s.what, milliseconds(s.us.wall), more,
			quantile(s.over, 0.25), quantile(s.over, 0.75), goal, said)
	}
	return text.String()
}

// memoryTable is the table of how much memory is taken at most.
func (b *bench) memoryTable() string {
	if !b.wanted("memory") {
		return ""
	}
	var text strings.Builder
	fmt.Fprintf(&text, "\n## Memory\n\nThe peak of `newsevent validate` on NDJSON, the most of three runs; the goal is %d MiB,\nhowever many events there are.\n\n| events | from | peak | |\n|---|---|---|---|\n", memoryGoal)
	for _, k := range b.peaks() {
		from := "standard input"
		if k.from != "" {
			from = "a file"
		}
		if k.err != nil {
			fmt.Fprintf(&text, "| %s | %s | | not measured: %s |\n", count(k.events), from, reason(k.err))
			continue
		}
		fmt.Fprintf(&text, "| %s | %s | %.0f MiB | %s |\n", count(k.events), from, k.us.peak, verdict(k.us.peak <= memoryGoal))
	}
	return text.String()
}

// processTable is the table of the benchmarks in one process.
func (b *bench) processTable() string {
	if !b.wanted("in process") {
		return ""
	}
	list, err := b.compete()
	if err != nil {
		return fmt.Sprintf("\n## In one process\n\nNot measured: %s\n", reason(err))
	}
	var text strings.Builder
	text.WriteString("\n## In one process\n\n" + `The contests of event/contest_test.go: one core, processor time, both sides in turn. Other
sides: encoding/json made strict with validator/v10 and a look at the references, the
validator alone, yaml.v3 into the structs, encoding/json, yaml.v3. A figure is the median
of the rounds' ratios, **missed** ones in bold; behind it stands what the module took.
` + "\n| documents |")
	for _, t := range tasks() {
		text.WriteString(" " + t.what + " |")
	}
	text.WriteString("\n|---|" + strings.Repeat("---|", len(tasks())) + "\n| goal |")
	for _, t := range tasks() {
		text.WriteString(" " + t.aim() + " |")
	}
	for _, documents := range list {
		text.WriteString("\n| " + documents.documents + " |")
		for _, t := range tasks() {
			text.WriteString(" ")
			if o, ok := documents.of[t.name]; ok {
				text.WriteString(t.cell(o) + " ")
			}
			text.WriteString("|")
		}
	}
	text.WriteString("\n")
	return text.String()
}

func verdict(reached bool) string {
	if reached {
		return "reached"
	}
	return "**missed**"
}

// spread is a median with its quartiles.
func spread(list []float64) string {
	return fmt.Sprintf("%.2f (%.2f–%.2f)", median(list), quantile(list, 0.25), quantile(list, 0.75))
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// count writes a number in groups of three digits.
func count(n int) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// reason is the line of what a peer wrote that says most.
func reason(err error) string {
	for line := range strings.Lines(err.Error()) {
		if _, said, ok := strings.Cut(line, "rror: "); ok {
			return strings.TrimSpace(said)
		}
	}
	return firstLine(err.Error())
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}

func output(name string, args ...string) string {
	out, _ := exec.Command(name, args...).Output()
	return strings.TrimSpace(string(out))
}

// versions are those of the peers that were installed.
func versions(folder string) string {
	var list []string
	for _, name := range []string{"ajv", "ajv-formats", "zod", "js-yaml", "@sourcemeta/jsonschema"} {
		version := output("node", "-p", `JSON.parse(fs.readFileSync(process.argv[1])).version`, filepath.Join(folder, "node_modules", name, "package.json"))
		list = append(list, name+" "+version)
	}
	return strings.Join(list, ", ")
}
