package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// programs are where the programs stand that were built.
type programs struct {
	newsevent, naive, readonly, empty string
	// peers is where the node peers are installed, "" where there is no node;
	// withoutPeers says why.
	peers, withoutPeers string
	cue                 string
}

func build(work string) (programs, error) {
	at := func(name string) string { return filepath.Join(work, "bin", name) }
	p := programs{newsevent: at("newsevent"), naive: at("naive"), readonly: at("readonly"), empty: at("empty")}
	for name, path := range map[string]string{
		p.newsevent: "../../cmd/newsevent", p.naive: "naive", p.readonly: "readonly", p.empty: "empty",
	} {
		cmd := exec.Command("go", "build", "-o", name, ".")
		cmd.Dir = path // the command is of another module
		if out, err := cmd.CombinedOutput(); err != nil {
			return p, fmt.Errorf("building %s: %w\n%s", path, err, out)
		}
	}
	if err := p.install(filepath.Join(work, "peers")); err != nil {
		p.peers, p.withoutPeers = "", err.Error()
		fmt.Fprintln(os.Stderr, "bench: without the peers that need node:", err)
	}
	p.cue, _ = exec.LookPath("cue")
	return p, nil
}

// install puts the peers that need node into a folder, with the schema that
// newsevent prints.
func (p *programs) install(folder string) error {
	if _, err := exec.LookPath("npm"); err != nil {
		return err
	}
	if err := os.CopyFS(folder, os.DirFS("peers")); err != nil && !os.IsExist(err) {
		return err
	}
	schema, err := exec.Command(p.newsevent, "schema").Output()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "schema.json"), schema, 0o666); err != nil {
		return err
	}
	for _, command := range [][]string{{"npm", "install", "--no-audit", "--no-fund"}, {"node", "compile.mjs"}} {
		cmd := exec.Command(command[0], command[1:]...)
		cmd.Dir = folder
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%v: %w\n%s", command, err, out)
		}
	}
	p.peers = folder
	return nil
}
