package org.circula.engine;

import java.util.List;
import java.util.UUID;
import org.circula.engine.fact.Fact;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Runs the builder of Drools over some files of rules. */
final class RuleBuilder {

    private static final String FOLDER = "src/main/resources/";
    private static final String FILE = "/rules.drl";

    private final CompilationMode mode;
    private final ClassLoader classes;

    /** The class loader of the facts is given to builder and container alike: inside one jar no other finds them. */
    RuleBuilder(CompilationMode mode) {
        this.mode = mode;
        this.classes = Fact.class.getClassLoader();
    }

    /**
     * What a build left behind. It is forgotten by Drools only when closed.
     *
     * @param release its name there
     * @param errors what the builder refused; no container can be had then
     */
    record Built(ReleaseId release, List<Message> errors) implements AutoCloseable {

        @Override
        public void close() {
            KieServices.get().getRepository().removeKieModule(release);
        }
    }

    /**
     * Compiles these files.
     *
     * @param sources the files
     * @throws RuntimeException whatever the builder throws: it does not report every fault as a message
     */
    Built build(List<RuleSource> sources) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.circula", "rules-" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        sources.forEach(source -> files.write(pathInBuild(source.file()), source.text()));
        KieBuilder builder = services.newKieBuilder(files, classes);
        builder.buildAll(mode.projectType());
        return new Built(release, builder.getResults().getMessages(Message.Level.ERROR));
    }

    /** The container of what was built without errors. */
    KieContainer container(Built built) {
        return KieServices.get().newKieContainer(built.release(), classes);
    }

    /** Drools wants each file in a folder named like its package, which is jurisdiction and domain. */
    private static String pathInBuild(String path) {
        return FOLDER + path.replaceFirst("\\.drl$", FILE);
    }

    /** The path inside the rules folder of a path that the builder reports. */
    static String pathInRules(String reported) {
        String path = reported.startsWith(FOLDER) ? reported.substring(FOLDER.length()) : reported;
        return path.endsWith(FILE) ? path.substring(0, path.length() - FILE.length()) + ".drl" : path;
    }
}
