package org.circula.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is code, so a rule sees the facts of the engine and the basics of the language, and nothing else of Java. */
class RuleImportsTest {

    private static final Path RULES = Path.of("rules");

    /** Only whole lines: what shares a line with a comment is still looked at. */
    private static final Pattern LINE_OF_COMMENT = Pattern.compile("(?m)^\\s*(//|\\*).*$");

    private static final Pattern IMPORT =
            Pattern.compile("\\bimport\\s+(?:(?:static|function)\\s+)*(\\w+(?:\\.\\w+)*(?:\\.\\*)?)");
    private static final Pattern ALLOWED = Pattern.compile("(org\\.circula\\.engine\\.fact|java\\.lang)\\.(\\w+|\\*)");

    @Test
    void noRuleFileImportsAnythingButFactsAndTheBasicsOfTheLanguage() throws IOException {
        Map<Path, List<String>> foreign = new TreeMap<>();
        for (Path file : ruleFiles()) {
            List<String> imports = foreignImports(Files.readString(file));
            if (!imports.isEmpty()) {
                foreign.put(file, imports);
            }
        }
        assertThat(foreign).as("imports that rules may not have, by file").isEmpty();
    }

    @Test
    void importsOfFactsAndOfTheLanguageAreAllowed() {
        assertThat(foreignImports("""
                package org.circula.rules.eu;
                import org.circula.engine.fact.Put;
                import org.circula.engine.fact.*
                import java.lang.String;
                // import java.io.File;
                /*
                 * import java.net.Socket;
                 */
                """)).isEmpty();
    }

    @Test
    void everyOtherImportIsFound() {
        assertThat(foreignImports("""
                import java.io.File;
                import static java.lang.System.exit; import java.net.*
                import function org.circula.engine.Compiler.compile
                /* facts */ import java.lang.reflect.Method
                import org.circula.engine.factory.Maker;
                """))
                .containsExactly(
                        "java.io.File",
                        "java.lang.System.exit",
                        "java.net.*",
                        "org.circula.engine.Compiler.compile",
                        "java.lang.reflect.Method",
                        "org.circula.engine.factory.Maker");
    }

    private static List<Path> ruleFiles() throws IOException {
        if (!Files.isDirectory(RULES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList();
        }
    }

    private static List<String> foreignImports(String rules) {
        return IMPORT.matcher(LINE_OF_COMMENT.matcher(rules).replaceAll(" "))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !ALLOWED.matcher(name).matches())
                .toList();
    }
}
