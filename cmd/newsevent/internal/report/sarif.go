package report

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// sarif writes a SARIF 2.1.0 log piece by piece, so that memory stays flat
// however many findings there are. Only what is written is modelled here.
type sarif struct {
	w             io.Writer
	o             Options
	rules         map[diag.Code]int
	begun         bool
	results       int
	notifications []sarifNotification
}

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	projectURL  = "https://github.com/newsevent/newsevent"
)

type sarifMessage struct {
	Text string `json:"text"`
}

type sarifRule struct {
	ID                   string             `json:"id"`
	ShortDescription     sarifMessage       `json:"shortDescription"`
	Help                 sarifMessage       `json:"help"`
	DefaultConfiguration sarifConfiguration `json:"defaultConfiguration"`
}

type sarifConfiguration struct {
	Level string `json:"level"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	Version        string      `json:"version,omitempty"`
	InformationURI string      `json:"informationUri"`
	Rules          []sarifRule `json:"rules"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     string          `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifLocation struct {
	PhysicalLocation sarifPhysical  `json:"physicalLocation"`
	LogicalLocations []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	ArtifactLocation sarifArtifact `json:"artifactLocation"`
	Region           *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine,omitzero"`
	EndColumn   int `json:"endColumn,omitzero"`
}

// sarifLogical is the place in the document, as opposed to the file.
type sarifLogical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifInvocation struct {
	ExecutionSuccessful        bool                `json:"executionSuccessful"`
	ToolExecutionNotifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
}

func newSARIF(w io.Writer, o Options) *sarif {
	s := &sarif{w: w, o: o, rules: map[diag.Code]int{}}
	for i, code := range diag.Codes() {
		s.rules[code] = i
	}
	return s
}

func (s *sarif) Findings(list diag.List) error {
	for _, d := range list {
		if err := s.begin(); err != nil {
			return err
		}
		separator := ",\n"
		if s.results == 0 {
			separator = "\n"
		}
		s.results++
		if err := s.write(separator, s.result(d)); err != nil {
			return err
		}
	}
	return nil
}

func (s *sarif) Unreadable(file, reason string) error {
	s.notifications = append(s.notifications, sarifNotification{
		Level:     "error",
		Message:   sarifMessage{exact(reason)},
		Locations: []sarifLocation{{PhysicalLocation: sarifPhysical{ArtifactLocation: sarifArtifact{uri(file)}}}},
	})
	return nil
}

func (s *sarif) Close(Total) error {
	if err := s.begin(); err != nil {
		return err
	}
	invocation := sarifInvocation{len(s.notifications) == 0, s.notifications}
	if err := s.write("\n],\"invocations\":", []sarifInvocation{invocation}); err != nil {
		return err
	}
	_, err := io.WriteString(s.w, "}]}\n")
	return err
}

// begin writes everything before the first result, once.
func (s *sarif) begin() error {
	if s.begun {
		return nil
	}
	s.begun = true
	driver := sarifDriver{Name: "newsevent", Version: s.o.Version(), InformationURI: projectURL}
	for _, code := range diag.Codes() {
		description := sarifMessage{code.Description()}
		driver.Rules = append(driver.Rules, sarifRule{
			ID:                   string(code),
			ShortDescription:     description,
			Help:                 description,
			DefaultConfiguration: sarifConfiguration{code.Severity().String()},
		})
	}
	head := `{"$schema":"` + sarifSchema + `","version":"2.1.0","runs":[{"tool":`
	if err := s.write(head, sarifTool{driver}); err != nil {
		return err
	}
	_, err := io.WriteString(s.w, `,"columnKind":"unicodeCodePoints","results":[`)
	return err
}

func (s *sarif) write(before string, v any) error {
	b, err := marshal(v)
	if err != nil {
		return err
	}
	_, err = s.w.Write(append([]byte(before), b...))
	return err
}

func (s *sarif) result(d diag.Diagnostic) sarifResult {
	location := sarifLocation{PhysicalLocation: sarifPhysical{ArtifactLocation: sarifArtifact{uri(d.File)}}}
	if d.Start.IsValid() {
		location.PhysicalLocation.Region = &sarifRegion{
			d.Start.Line, d.Start.Column, d.End.Line, d.End.Column,
		}
	}
	if d.Path != "" {
		location.LogicalLocations = []sarifLogical{{exact(string(d.Path))}}
	}
	return sarifResult{
		RuleID: string(d.Code), RuleIndex: s.rules[d.Code], Level: d.Severity.String(),
		Message:   sarifMessage{exact(withHint(d))},
		Locations: []sarifLocation{location},
	}
}

// uri is a file name as a URI: relative where the name is relative, with
// slashes, and percent-encoded.
func uri(name string) string {
	slashed := filepath.ToSlash(name)
	if filepath.IsAbs(name) {
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(slashed, "/")}).String()
	}
	return (&url.URL{Path: slashed}).String()
}
