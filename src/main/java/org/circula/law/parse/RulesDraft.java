package org.circula.law.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleText;
import org.circula.law.Source;
import org.circula.law.StatusKind;
import org.circula.law.Words;
import org.circula.law.coverage.CoverageSheet;
import org.circula.law.parse.DomainParser.Parsed;

/**
 * A rules folder as read, before it is known whether its parts fit together.
 *
 * @param words of all folders
 * @param sharedSources the acts of {@code rules/sources.yaml}
 * @param folders one for each rule base
 * @param references every name given and used
 * @param texts every file as text, by path
 */
public record RulesDraft(
        Words words,
        Map<String, Source> sharedSources,
        List<Folder> folders,
        References references,
        Map<String, String> texts) {

    /**
     * One rule base as read.
     *
     * @param jurisdiction its folder's name
     * @param domains what its domain files state
     * @param sources the acts of its own {@code sources.yaml}
     * @param rules its rules, in the order of the files; an id may stand twice
     * @param coverage what its {@code coverage.yaml} says
     */
    public record Folder(
            String jurisdiction,
            DomainParser domains,
            Map<String, Source> sources,
            List<RuleText> rules,
            Optional<CoverageSheet> coverage) {}

    /** All pathways. */
    public List<Pathway> pathways() {
        return folders.stream()
                .flatMap(folder -> folder.domains().pathways().stream())
                .toList();
    }

    /** All kinds of status. */
    public List<StatusKind> statuses() {
        return folders.stream()
                .flatMap(folder -> folder.domains().statuses().stream())
                .toList();
    }

    /** All provisions and overrides. */
    public List<Parsed> provisionsAndOverrides() {
        return folders.stream()
                .flatMap(folder ->
                        Stream.concat(folder.domains().provisions().stream(), folder.domains().overrides().stream()))
                .toList();
    }

    /** A provision by its id, as its own folder states it. */
    public Optional<Provision> provision(String id) {
        return folders.stream()
                .flatMap(folder -> folder.domains().provisions().stream())
                .map(Parsed::provision)
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /** All rules of all folders. */
    public List<RuleText> rules() {
        return folders.stream().flatMap(folder -> folder.rules().stream()).toList();
    }
}
