package org.circula.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.circula.engine.fact.Fact;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.builder.Message;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Runs the builder of Drools over some files of rules, which are interpreted from their text: far less to compile than rules
 * turned into Java first, and errors that name file and line.
 *
 * <p>Every rule does the same where it matches: it records. So no Java is compiled for that. The line is taken out of the text
 * and one {@link RecordingConsequence} put in its place, which builds several times faster. Files in which a rule does
 * something else are built as they stand; the reader of rules refuses them, so they come from nowhere but a test.
 */
final class RuleBuilder {

    private static final String DIALECT = "drools.dialect.default";
    private static final String DIALECT_WITHOUT_JAVA = "mvel";

    private final ClassLoader classes;

    /**
     * A builder of rules in these packages. The class loader of the facts is given to builder and base alike, since Drools would
     * ask that of the thread.
     */
    RuleBuilder(Collection<String> packages) {
        this.classes = new ClassesForRules(Fact.class.getClassLoader(), packages);
    }

    /**
     * What a build left behind.
     *
     * @param packages the compiled rules; none where there are errors
     * @param onlyRecording whether recording was taken out of their text
     * @param errors what the builder refused
     */
    record Built(Collection<KiePackage> packages, boolean onlyRecording, List<Message> errors) {}

    /**
     * Compiles these files.
     *
     * @param sources the files
     * @throws RuntimeException whatever the builder throws: it does not report every fault as a message
     */
    Built build(List<RuleSource> sources) {
        if (sources.stream().allMatch(RuleSource::onlyRecords)) {
            // Errors found this way are looked for again in the text as it stands, where the builder says them more
            // plainly.
            Built built = build(sources, true);
            if (built.errors().isEmpty()) {
                return built;
            }
        }
        return build(sources, false);
    }

    /** What was built of these files before, if anything was; of files in which a rule does more than record nothing is. */
    Optional<Built> builtBefore(CompiledAhead before, String folder, List<RuleSource> sources) {
        return before.find(folder, CompiledText.of(sources), classes)
                .map(packages -> new Built(packages, true, List.of()));
    }

    private Built build(List<RuleSource> sources, boolean onlyRecording) {
        KnowledgeBuilder builder = builder(onlyRecording);
        CompositeKnowledgeBuilder files = builder.batch();
        for (RuleSource source : sources) {
            String text = onlyRecording ? source.textWithoutRecording() : source.text();
            files.add(
                    ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8))
                            .setSourcePath(source.file()),
                    ResourceType.DRL);
        }
        files.build();
        List<Message> errors = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            errors.add(error.asMessage(errors.size()));
        }
        return new Built(errors.isEmpty() ? builder.getKnowledgePackages() : List.of(), onlyRecording, errors);
    }

    /** The base of what was built without errors. */
    KieBase base(Built built) {
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(
                RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), classes));
        base.addPackages(built.packages());
        if (built.onlyRecording()) {
            letThemRecord(base.getKiePackages());
        }
        return base;
    }

    private KnowledgeBuilder builder(boolean withoutJava) {
        Properties properties = new Properties();
        if (withoutJava) {
            properties.setProperty(DIALECT, DIALECT_WITHOUT_JAVA);
        }
        return KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, classes));
    }

    /** Adding rules to a base gives each the consequence of its text anew, so this comes afterwards. */
    private static void letThemRecord(Collection<KiePackage> packages) {
        for (KiePackage compiled : packages) {
            for (Rule rule : compiled.getRules()) {
                ((RuleImpl) rule).setConsequence(new RecordingConsequence());
            }
        }
    }
}
