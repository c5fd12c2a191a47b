package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// programs are where the programs stand that were built.
type programs struct {
	newsevent, withoutC, naive, readonly, empty, corpora string
	// peers is where the peers are installed, "" where there is no node;
	// withoutPeers says why. cue is "" where it could not be had.
	peers, withoutPeers string
	cue                 string
	// sourcemeta is the program that its package of npm wraps.
	sourcemeta string
}

// cueVersion is what is installed where there is no cue.
const cueVersion = "v0.17.1"

func build(work string) (programs, error) {
	note("building")
	at := func(name string) string { return filepath.Join(work, "bin", name) }
	p := programs{newsevent: at("newsevent"), withoutC: at("newsevent-without-c"), naive: at("naive"),
		readonly: at("readonly"), empty: at("empty"), corpora: at("corpora")}
	for name, folder := range map[string]string{
		p.newsevent: "../../cmd/newsevent", p.withoutC: "../../cmd/newsevent",
		p.naive: "naive", p.readonly: "readonly", p.empty: "empty", p.corpora: "corpora",
	} {
		cmd := exec.Command("go", "build", "-o", name, ".")
		cmd.Dir = folder // the command is of another module
		if name == p.withoutC {
			cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
		}
		if out, err := cmd.CombinedOutput(); err != nil {
			return p, fmt.Errorf("building %s: %w\n%s", folder, err, out)
		}
	}
	p.findCue(filepath.Join(work, "bin"))
	if err := p.install(filepath.Join(work, "peers")); err != nil {
		p.peers, p.withoutPeers = "", err.Error()
		note("without the peers that need node: %v", err)
	}
	return p, nil
}

// findCue finds cue, or installs it among the programs.
func (p *programs) findCue(bin string) {
	var err error
	if p.cue, err = exec.LookPath("cue"); err == nil {
		return
	}
	cmd := exec.Command("go", "install", "cuelang.org/go/cmd/cue@"+cueVersion)
	cmd.Env = append(os.Environ(), "GOBIN="+bin)
	if out, err := cmd.CombinedOutput(); err != nil {
		note("without cue: %v\n%s", err, out)
		return
	}
	p.cue = filepath.Join(bin, "cue")
}

// reading is the command that reads a folder and does nothing with it.
func (p programs) reading(path string) []string { return []string{p.readonly, path} }

// install puts the peers into a folder, with the schema that newsevent prints.
func (p *programs) install(folder string) error {
	if _, err := exec.LookPath("npm"); err != nil {
		return err
	}
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.CopyFS(folder, os.DirFS("peers")); err != nil {
		return err
	}
	schema, err := exec.Command(p.newsevent, "schema").Output()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "schema.json"), schema, 0o666); err != nil {
		return err
	}
	commands := [][]string{{"npm", "install", "--no-audit", "--no-fund", "--no-package-lock"}, {"node", "compile.mjs"}}
	if p.cue != "" {
		commands = append(commands, []string{p.cue, "import", "-o", "schema.cue", "jsonschema:", "schema.json"})
	}
	for _, command := range commands {
		cmd := exec.Command(command[0], command[1:]...)
		cmd.Dir = folder
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%v: %w\n%s", command, err, out)
		}
	}
	architecture := map[string]string{"amd64": "x86_64"}[runtime.GOARCH]
	p.sourcemeta = filepath.Join(folder, "node_modules", "@sourcemeta", "jsonschema", "build", "github-releases",
		"jsonschema-"+runtime.GOOS+"-"+cmp.Or(architecture, runtime.GOARCH))
	p.peers = folder
	return nil
}
