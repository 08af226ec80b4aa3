package org.saphan.bench.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RowListenerTest {

    @TempDir
    Path folder;

    @Test
    void notesTheRowsOfTestsThatPassed() throws IOException {
        var module = Files.createDirectory(folder.resolve("some-service"));
        var bare = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .addTestExecutionListeners(new RowListener(module))
                .build();
        LauncherFactory.create(bare)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(Tagged.class))
                        .build());

        assertThat(Files.readAllLines(module.resolve("target/rows/some-service.txt")))
                .containsExactly(
                        "S1-01\taccepts\tsome-service\tTagged.accepts",
                        "S1-01\trefuses\tsome-service\tTagged.refuses",
                        "S1-02\trefuses\tsome-service\tTagged.refuses");
    }
}
