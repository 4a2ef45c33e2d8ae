package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files of cases are refused with file and line. */
class ExternalCaseReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everyFaultIsToldWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("cases.json"), """
                {"cases": [
                  {"id": "a", "rule": "R", "inputs": {}, "expected": {"x": 1}, "trust": "Q"},
                  {"id": "b", "inputs": [], "expected": {}, "trust": "C"},
                  3
                ]}
                """);
        assertThat(ExternalCaseReader.read(folder).faults())
                .hasSize(4)
                .allMatch(fault -> fault.startsWith(folder.resolve("cases.json") + ":"))
                .anyMatch(fault -> fault.contains(":2:") && fault.contains("\"Q\" is no letter of trust"))
                .anyMatch(fault -> fault.contains(":3:") && fault.contains("\"rule\""))
                .anyMatch(fault -> fault.contains(":3:") && fault.contains("\"inputs\""))
                .anyMatch(fault -> fault.contains(":4:"));
    }

    @Test
    void aFolderWithoutCasesIsAFault() {
        assertThat(ExternalCaseReader.read(folder).faults())
                .singleElement()
                .asString()
                .contains("no file");
        assertThat(ExternalCaseReader.read(folder.resolve("nowhere")).faults())
                .singleElement()
                .asString()
                .contains("There is no folder");
    }
}
