package org.circula.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RoomTableTest {

    @Test
    void aRoomIsClosedToWhateverItsLineDoesNotName() {
        RoomTable table = RoomTable.read("""
                cellar  | -
                kitchen | cellar
                hall    | all but cellar
                attic   | all but kitchen and cellar
                """);

        assertThat(table.rooms()).containsExactly("cellar", "kitchen", "hall", "attic");
        assertThat(table.closedTo("cellar")).containsExactly("kitchen", "hall", "attic");
        assertThat(table.closedTo("kitchen")).containsExactly("hall", "attic");
        assertThat(table.closedTo("hall")).containsExactly("cellar", "attic");
        assertThat(table.closedTo("attic")).containsExactly("cellar", "kitchen");
    }

    @Test
    void aLineThatNamesARoomBelowOrUnknownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomTable.read("cellar | kitchen\nkitchen | -"))
                .withMessageContaining("cellar may use only rooms above it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomTable.read("cellar | -\nhall | all but celar"))
                .withMessageContaining("celar");
    }

    @Test
    void aRoomThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomTable.read("cellar | -\ncellar | -"))
                .withMessageContaining("twice");
    }
}
