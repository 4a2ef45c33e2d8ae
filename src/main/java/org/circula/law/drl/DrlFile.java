package org.circula.law.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.RuleText;

/**
 * Takes a rule file apart: package, imports, the global, and its rules.
 *
 * <p>This is no parser of DRL but of the small part of it that rule bases may use; everything else is a fault.
 */
public final class DrlFile {

    private static final String FACTS = "org.circula.engine.fact.";
    private static final String GLOBAL = "global " + FACTS + "Findings findings;";
    private static final Set<String> STATEMENTS =
            Set.of("package", "import", "global", "rule", "function", "query", "declare", "dialect", "unit");

    private final String file;
    private final String source;
    private final String expectedPackage;
    private final Faults faults;
    private final TokenReader reader;
    private final List<ParsedRule> rules = new ArrayList<>();
    private boolean importsFacts;
    private boolean declaresFindings;

    private DrlFile(String file, String source, String expectedPackage, Faults faults) {
        this.file = file;
        this.source = source;
        this.expectedPackage = expectedPackage;
        this.faults = faults;
        this.reader = new TokenReader(Tokens.of(file, source, faults));
    }

    /**
     * A rule with the names it uses, each with its line.
     *
     * @param rule the rule
     * @param namesUsed the words it compares with
     */
    public record ParsedRule(RuleText rule, List<NameUsed> namesUsed) {
        public ParsedRule {
            namesUsed = List.copyOf(namesUsed);
        }
    }

    /** Reads a file; whatever is wrong with it goes to the faults. */
    public static List<ParsedRule> read(String file, String source, String expectedPackage, Faults faults) {
        return new DrlFile(file, source, expectedPackage, faults).read();
    }

    private List<ParsedRule> read() {
        readPackage();
        while (!reader.atEnd()) {
            readStatement();
        }
        if (!importsFacts) {
            faults.add(new Place(file, 0), "The facts are not imported. Write: import " + FACTS + "*;");
        }
        if (!declaresFindings) {
            faults.add(new Place(file, 0), "The global is missing. Write: " + GLOBAL);
        }
        return List.copyOf(rules);
    }

    private void readPackage() {
        Token first = reader.peek();
        if (!reader.takeWord("package")) {
            faults.add(at(first), "A rule file begins with its package. Write: package " + expectedPackage);
            return;
        }
        String name = reader.takeQualifiedName();
        reader.takeSign(";");
        if (!name.equals(expectedPackage)) {
            faults.add(
                    at(first),
                    "The package is '" + name + "', but it is named after the folder and the file. Write: package "
                            + expectedPackage);
        }
    }

    private void readStatement() {
        Token token = reader.peek();
        if (reader.takeWord("import")) {
            readImport(token);
        } else if (reader.takeWord("global")) {
            readGlobal(token);
        } else if (reader.takeWord("rule")) {
            RuleReader.read(file, source, reader, token, faults).ifPresent(rules::add);
        } else {
            reader.take();
            faults.add(
                    at(token),
                    token.called()
                            + " has no place here. After the package stand imports, the global and rules, nothing else."
                            + " Take it out.");
            reader.skipToWord(STATEMENTS);
        }
    }

    private void readImport(Token token) {
        String name = reader.takeQualifiedName();
        reader.takeSign(";");
        if (name.startsWith(FACTS)) {
            importsFacts = true;
        } else {
            faults.add(
                    at(token),
                    "'" + name + "' is imported, but rules know only the facts. Write: import " + FACTS
                            + "*; what is counted or compared otherwise belongs in YAML.");
        }
    }

    private void readGlobal(Token token) {
        String type = reader.takeQualifiedName();
        String name = reader.takeQualifiedName();
        reader.takeSign(";");
        boolean isFindings = (type.equals(FACTS + "Findings") || type.equals("Findings")) && name.equals("findings");
        if (isFindings) {
            declaresFindings = true;
        } else {
            faults.add(at(token), "The global '" + name + "' is not known. The only one is: " + GLOBAL);
        }
    }

    private Place at(Token token) {
        return new Place(file, token.line());
    }
}
