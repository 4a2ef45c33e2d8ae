package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that cannot be there is not looked for, one that is not there once; one that is there is the same as without it. */
class ClassesForRulesTest {

    private final CountingLoader asked = new CountingLoader();
    private final ClassLoader classes = new ClassesForRules(asked, List.of("es.absence", "ch.visa"));

    @ParameterizedTest
    @ValueSource(
            strings = {"es.absence.pathway", "ch.visa$pathway", "es.absence", "pathway", "$put", "es", "es$absence$Put"
            })
    void aWordOutsideAllPackagesOrInThoseOfRulesIsNotLookedFor(String word) {
        assertThatThrownBy(() -> classes.loadClass(word))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessageContaining(word);
        assertThat(asked.names).isEmpty();
    }

    @Test
    void aClassThatIsNotThereIsLookedForOnce() {
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> classes.loadClass("org.circula.engine.fact.Pathway"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageContaining("org.circula.engine.fact.Pathway");
        }
        assertThat(asked.names).containsExactly("org.circula.engine.fact.Pathway");
    }

    @Test
    void eachMissingClassIsLookedForByItself() {
        assertThatThrownBy(() -> classes.loadClass("org.es.Pathway")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> classes.loadClass("ch.qos.Pathway")).isInstanceOf(ClassNotFoundException.class);
        assertThat(asked.names).containsExactly("org.es.Pathway", "ch.qos.Pathway");
    }

    @Test
    void aClassThatIsThereIsThatOfTheLoaderAsked() throws ClassNotFoundException {
        assertThat(classes.loadClass(KnownRule.class.getName())).isSameAs(KnownRule.class);
        assertThat(classes.loadClass(KnownRule.class.getName())).isSameAs(KnownRule.class);
    }

    /** Finds the classes of this test and notes what it is asked for and does not find. */
    private static final class CountingLoader extends ClassLoader {

        private final List<String> names = new ArrayList<>();

        CountingLoader() {
            super(ClassesForRulesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            names.add(name);
            throw new ClassNotFoundException(name);
        }
    }
}
