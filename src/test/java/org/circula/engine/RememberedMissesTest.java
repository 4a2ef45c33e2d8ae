package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class that is not there is looked for once; one that is there is the same as without it. */
class RememberedMissesTest {

    private final CountingLoader asked = new CountingLoader();
    private final ClassLoader classes = new RememberedMisses(asked);

    @Test
    void aClassThatIsNotThereIsLookedForOnce() {
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> classes.loadClass("es.absence.pathway"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageContaining("es.absence.pathway");
        }
        assertThat(asked.names).containsExactly("es.absence.pathway");
    }

    @Test
    void eachMissingClassIsLookedForByItself() {
        assertThatThrownBy(() -> classes.loadClass("es.absence.pathway")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> classes.loadClass("fr.absence.pathway")).isInstanceOf(ClassNotFoundException.class);
        assertThat(asked.names).containsExactly("es.absence.pathway", "fr.absence.pathway");
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
            super(RememberedMissesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            names.add(name);
            throw new ClassNotFoundException(name);
        }
    }
}
