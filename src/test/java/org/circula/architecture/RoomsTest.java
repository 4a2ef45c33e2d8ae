package org.circula.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.circula.CirculaApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms: each package of Circula uses only the packages that the table allows. */
class RoomsTest {

    private static final RoomTable TABLE = RoomTable.read("""
            time     | -
            person   | time
            law      | time
            measure  | person law time
            verdict  | measure law time
            engine   | verdict measure law person time
            explain  | verdict measure law time
            assess   | engine verdict measure law person time
            ask      | assess verdict measure law person time
            advise   | assess verdict measure law person time
            compare  | assess verdict law person time
            simulate | assess verdict law person time
            audit    | simulate assess verdict law person time
            harness  | engine assess ask advise compare verdict measure law person time
            journal  | law time
            web      | all but measure and engine
            publish  | all but web
            cli      | all but measure and engine
            """);

    /** Where the rooms are put together; no room may look out there. */
    private static final String OUTSIDE = "org.circula";

    private static final String COMPOSITION =
            "org\\.circula\\.(CirculaConfiguration|RulesFailureAnalyzer|RulesReadAhead|ServerParts)";

    private static final String[] WITHOUT_SPRING =
            packagesOf(List.of("time", "person", "law", "measure", "verdict", "engine", "explain", "assess"));

    private static final String[] DROOLS = {"org.kie..", "org.drools.."};
    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "org.h2.."
    };
    private static final String[] SPRING = {"org.springframework.."};
    private static final String[] SPRING_WEB = {
        "org.springframework.web..",
        "org.springframework.http..",
        "org.springframework.boot.web..",
        "org.springframework.boot.webmvc..",
        "jakarta.servlet.."
    };

    private static JavaClasses circula;

    @BeforeAll
    static void readTheClasses() {
        circula = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.circula");
    }

    static Stream<String> rooms() {
        return TABLE.rooms().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void eachRoomUsesOnlyTheRoomsItMayUse(String room) {
        noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packagesOf(TABLE.closedTo(room))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(OUTSIDE)
                .allowEmptyShould(true)
                .check(circula);
    }

    @Test
    void everyClassStandsInARoomAndOnlyThoseThatPutTheRoomsTogetherStandOutside() {
        classes()
                .that()
                .doNotBelongToAnyOf(CirculaApplication.class)
                .and()
                .haveNameNotMatching(COMPOSITION)
                .should()
                .resideInAnyPackage(packagesOf(TABLE.rooms()))
                .check(circula);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        only("engine", DROOLS);
    }

    @Test
    void onlyTheJournalSpeaksToTheDatabase() {
        only("journal", DATABASE);
    }

    @Test
    void onlyTheWebKnowsTheWeb() {
        only("web", SPRING_WEB);
    }

    @Test
    void theRoomsThatJudgeKnowNothingOfSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(WITHOUT_SPRING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING)
                .allowEmptyShould(true)
                .check(circula);
    }

    private static void only(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(room))
                .and()
                .resideOutsideOfPackage(OUTSIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(circula);
    }

    private static String packageOf(String room) {
        return "org.circula." + room + "..";
    }

    private static String[] packagesOf(List<String> rooms) {
        return rooms.stream().map(RoomsTest::packageOf).toArray(String[]::new);
    }
}
