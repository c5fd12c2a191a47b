package input

import (
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Extensions are the endings of the file names that a walk looks at.
func Extensions() []string { return []string{".yaml", ".yml", ".json", ".ndjson", ".jsonl"} }

// Find yields what the paths name, in their order, and of folders everything
// below them in the order of names. A file that comes up twice is yielded
// once. Each entry must be closed.
//
// In a folder that is walked (not in paths that are named), folders called
// testdata or beginning with a dot are passed over, as are pipes and devices,
// and files with other endings than [Extensions] are not looked at. A symbolic
// link is followed only to a file inside the walked folder that the walk
// would not come upon by itself.
func Find(paths []string) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		s := search{yield: yield}
		if len(paths) > 1 {
			s.seen = map[string]struct{}{}
			s.named = make(map[string]struct{}, len(paths))
			s.here, _ = os.Getwd()
			for _, path := range paths {
				s.named[s.key(path)] = struct{}{}
			}
		}
		for _, path := range paths {
			if !s.path(path) {
				return
			}
		}
	}
}

type search struct {
	yield func(Entry) bool
	seen  map[string]struct{} // nil when nothing can come up twice
	named map[string]struct{} // what the paths themselves name, as seen
	here  string              // what paths are relative to, where seen is not nil
}

// emit yields the entry unless it came up before. One that a path names is
// named even where a walk comes upon it first.
func (s *search) emit(e Entry) bool {
	if s.seen != nil {
		key := s.key(e.Name)
		if _, again := s.seen[key]; again {
			e.Close()
			return true
		}
		if _, named := s.named[key]; named {
			switch e.Kind {
			case Walked:
				e.Kind = Named
			case PassedFile: // it comes up once more
				e.Close()
				return true
			}
		}
		s.seen[key] = struct{}{}
	}
	return s.yield(e)
}

// key is what two names of one file have in common.
func (s *search) key(name string) string {
	if name == Stdin {
		return name
	}
	whole := name
	if !filepath.IsAbs(name) && s.here != "" {
		whole = s.here + string(filepath.Separator) + name
	}
	if clean := filepath.Clean(whole); !leadsUp(name) || same(name, clean) {
		return clean
	}
	return whole
}

// leadsUp reports whether a path leads out of a folder that it led into. Where
// that folder is a link, it leads elsewhere than the path without both does.
func leadsUp(path string) bool {
	return strings.Contains(path, string(filepath.Separator)+"..")
}

// same reports whether two paths lead to one file, or both to none.
func same(a, b string) bool {
	one, err := os.Stat(a)
	other, otherErr := os.Stat(b)
	return err != nil && otherErr != nil || err == nil && otherErr == nil && os.SameFile(one, other)
}

func (s *search) path(path string) bool {
	if path == Stdin {
		return s.emit(Entry{Name: Stdin, Kind: StandardInput})
	}
	info, err := os.Stat(path)
	if err != nil {
		return s.emit(Entry{Name: path, Kind: Broken, Err: err})
	}
	if !info.IsDir() {
		return s.emit(Entry{Name: path, Kind: Named})
	}
	f, err := openFolder(path)
	if err != nil {
		return s.emit(Entry{Name: path, Kind: Broken, Err: err})
	}
	defer f.release()
	return s.walk(f, ".")
}

func (s *search) walk(f *folder, relative string) bool {
	entries, err := readFolder(f.path(relative))
	if err != nil {
		return s.emit(f.entry(relative, Broken, err))
	}
	for _, e := range entries {
		if !s.walked(f, filepath.Join(relative, e.Name()), e) {
			return false
		}
	}
	return true
}

func (s *search) walked(f *folder, relative string, e fs.DirEntry) bool {
	switch {
	case e.IsDir() && passedFolder(e.Name()):
		return s.emit(f.entry(relative, PassedFolder, nil))
	case e.IsDir():
		return s.walk(f, relative)
	case !known(e.Name()):
		return true
	case e.Type()&fs.ModeSymlink != 0:
		return s.link(f, relative)
	case !e.Type().IsRegular():
		return s.emit(f.entry(relative, PassedFile, nil))
	default:
		found := f.entry(relative, Walked, nil)
		found.regular = true
		return s.emit(found)
	}
}

// link decides on a symbolic link. Root.Stat fails for one that leads outside.
func (s *search) link(f *folder, relative string) bool {
	info, err := f.root.Stat(relative)
	if err != nil || !info.Mode().IsRegular() {
		return s.emit(f.entry(relative, PassedFile, nil))
	}
	target, err := f.resolve(relative)
	if err != nil {
		return s.emit(f.entry(relative, PassedFile, nil))
	}
	if reached(target) {
		return true
	}
	return s.emit(f.entry(relative, Walked, nil))
}

// reached reports whether a walk comes upon the file at target by itself.
func reached(target string) bool {
	if !known(target) {
		return false
	}
	folders := strings.Split(filepath.Dir(target), string(filepath.Separator))
	return !slices.ContainsFunc(folders, passedFolder)
}

func known(name string) bool {
	return slices.Contains(Extensions(), strings.ToLower(filepath.Ext(name)))
}

func passedFolder(name string) bool {
	return name == "testdata" || strings.HasPrefix(name, ".") && name != "."
}

// readFolder lists a folder by its path. Through the root of the walk every
// entry would be looked at for itself, which takes ten times as long. What is
// listed is opened through the root, so that no link swapped in leads outside.
func readFolder(path string) ([]fs.DirEntry, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(-1)
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, err
}
