package org.circula.law.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.circula.law.Domain;
import org.circula.law.Faults;
import org.circula.law.RuleText;
import org.circula.law.Source;
import org.circula.law.coverage.CoverageSheet;
import org.circula.law.drl.DrlFile;
import org.circula.law.drl.NameUsed;
import org.circula.law.parse.Amendments;
import org.circula.law.parse.CoverageParser;
import org.circula.law.parse.DomainParser;
import org.circula.law.parse.References;
import org.circula.law.parse.RulesDraft;
import org.circula.law.parse.Scope;
import org.circula.law.parse.SourcesParser;
import org.circula.law.parse.Specifications;
import org.circula.law.parse.WordsParser;
import org.circula.law.yaml.YamlNode;
import org.circula.law.yaml.YamlReader;

/** Reads every file of a rules folder, each by itself; whether they fit together is asked afterwards. */
final class DraftReader {

    private final RulesFiles files;
    private final Optional<ReformFiles> reform;
    private final Faults faults;
    private final References references = new References();
    private final Specifications specifications = new Specifications();
    private final WordsParser words = new WordsParser();

    private DraftReader(RulesFiles files, Optional<ReformFiles> reform, Faults faults) {
        this.files = files;
        this.reform = reform;
        this.faults = faults;
    }

    static RulesDraft read(RulesFiles files, Faults faults) {
        return new DraftReader(files, Optional.empty(), faults).read();
    }

    /** Reads a rules folder as a reform would have it; the files are those of both. */
    static RulesDraft read(RulesFiles files, ReformFiles reform, Faults faults) {
        return new DraftReader(files, Optional.of(reform), faults).read();
    }

    private RulesDraft read() {
        Scope shared = new Scope(References.SHARED, "", faults, references, specifications);
        yaml(Layout.PRINCIPLES, shared, words::principles);
        words("", shared);
        Map<String, Source> sharedSources = sources("", shared);
        List<RulesDraft.Folder> folders = new ArrayList<>();
        for (String name : Layout.folders(files.bytes().keySet())) {
            folders.add(folder(name));
        }
        return new RulesDraft(words.words(), sharedSources, folders, references, files.texts());
    }

    private RulesDraft.Folder folder(String name) {
        Scope scope = new Scope(name, "", faults, references, specifications);
        String prefix = name + "/";
        String inReform = prefix + ReformFiles.INSIDE;
        words(prefix, scope);
        words(inReform, scope);
        Map<String, Source> sources = new LinkedHashMap<>(sources(prefix, scope));
        sources.putAll(sources(inReform, scope));
        DomainParser domains = new DomainParser();
        List<RuleText> rules = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            domain(prefix, domain, scope).ifPresent(root -> domains.read(root, domain, scope));
            rules.addAll(rules(name, prefix, domain));
            rules.addAll(rules(name, inReform, domain));
        }
        Optional<CoverageSheet> coverage =
                root(prefix + Layout.COVERAGE).flatMap(root -> CoverageParser.sheet(root, scope));
        return new RulesDraft.Folder(name, domains, sources, List.copyOf(rules), coverage);
    }

    private void words(String prefix, Scope scope) {
        yaml(prefix + Layout.FACTS, scope, words::facts);
        yaml(prefix + Layout.TERRITORIES, scope, words::territories);
        yaml(prefix + Layout.SERIES, scope, words::series);
    }

    private Map<String, Source> sources(String prefix, Scope scope) {
        return root(prefix + Layout.SOURCES)
                .map(root -> SourcesParser.sources(root, scope))
                .orElse(Map.of());
    }

    /** A domain file, as the reform would have it where there is one. */
    private Optional<YamlNode> domain(String prefix, Domain domain, Scope scope) {
        String file = domain.fileName() + ".yaml";
        Optional<YamlNode> law = root(prefix + file);
        Optional<YamlNode> change = root(prefix + ReformFiles.INSIDE + file);
        if (change.isEmpty()) {
            return law;
        }
        YamlNode whole =
                law.orElseGet(() -> new YamlNode.Mapping(List.of(), change.get().place()));
        return Optional.of(Amendments.amended(
                whole, change.get(), reform.orElseThrow().reform().from(), scope));
    }

    private List<RuleText> rules(String folder, String prefix, Domain domain) {
        String path = prefix + domain.fileName() + ".drl";
        List<RuleText> rules = new ArrayList<>();
        files.text(path).ifPresent(text -> {
            String expectedPackage = prefix.replace('/', '.') + domain.fileName();
            for (DrlFile.ParsedRule parsed : DrlFile.read(shown(path), text, expectedPackage, faults)) {
                RuleText rule = parsed.rule();
                for (NameUsed used : parsed.namesUsed()) {
                    references.use(new References.Use(
                            used.kinds(), used.name(), folder, References.Role.READ, rule.provision(), used.place()));
                }
                rules.add(rule);
            }
        });
        return rules;
    }

    private void yaml(String path, Scope scope, BiConsumer<YamlNode, Scope> reader) {
        root(path).ifPresent(root -> reader.accept(root, scope));
    }

    private Optional<YamlNode> root(String path) {
        return files.text(path).flatMap(text -> YamlReader.read(shown(path), text, faults));
    }

    /** The path by which a file is told: a reform's is that of its own folder. */
    private String shown(String path) {
        return reform.filter(ignored -> path.contains("/" + ReformFiles.INSIDE))
                .map(files -> files.shown(path.replace("/" + ReformFiles.INSIDE, "/")))
                .orElse(path);
    }
}
