package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The script `saphan` itself, in a small clone with a Maven that only takes notes.
@Timeout(60)
class CommandTest {

    private static final List<String> MODULES =
            List.of("gateway", "registry-service", "development-plan-service", "marketing-service", "cluster-service");

    @TempDir
    Path root;

    @BeforeEach
    void makeClone() throws Exception {
        var script = Path.of(System.getProperty("saphan.root")).resolve("saphan");
        Files.copy(script, root.resolve("saphan"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(root.resolve("deploy"));
        Files.copy(script.resolveSibling("deploy/tests.sh"), root.resolve("deploy/tests.sh"));
        Files.copy(script.resolveSibling("deploy/help.txt"), root.resolve("deploy/help.txt"));
        var modules = new ArrayList<>(List.of("libs/event-journal"));
        modules.addAll(MODULES);
        modules.add("deploy/local");
        Files.writeString(
                root.resolve("pom.xml"),
                modules.stream().collect(Collectors.joining("</module>\n<module>", "<module>", "</module>\n")));
        Files.createDirectories(root.resolve("libs/event-journal/src/main/java"));
        Files.createDirectories(root.resolve("registry-service/src/main/java"));
        Files.createDirectories(root.resolve("registry-service/src/test/java"));
        maven("for m in " + String.join(" ", MODULES) + "; do mkdir -p $m/target/quarkus-app;"
                + " touch $m/target/quarkus-app/quarkus-run.jar; done; mkdir -p deploy/local/target/lib");
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        assertThat(saphan("build").code()).isZero();
        saphan("build");
        assertThat(calls()).hasSize(1);

        Files.writeString(root.resolve("registry-service/src/test/java/OnlyATest.java"), "");
        saphan("build");
        assertThat(calls()).hasSize(1);

        Files.writeString(root.resolve("registry-service/src/main/java/New.java"), "");
        saphan("build");
        assertThat(calls()).hasSize(2);
    }

    /// A build without tests makes no test jars, so in a fresh clone such a module could not be resolved.
    @Test
    void buildsNothingThatNeedsTheTestsOfAnother() throws Exception {
        var project = Path.of(System.getProperty("saphan.root"));
        Files.copy(project.resolve("pom.xml"), root.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
        saphan("build");
        var built = calls().getLast().replaceFirst(".*--projects (\\S+) .*", "$1");
        assertThat(built.split(","))
                .contains("gateway", "deploy/local")
                .allSatisfy(each -> assertThat(project.resolve(each).resolve("pom.xml"))
                        .content()
                        .doesNotContain("<type>test-jar</type>"));
    }

    @Test
    void buildsOnlyWhatHasChanged() throws Exception {
        saphan("build");

        Files.writeString(root.resolve("registry-service/src/main/java/New.java"), "");
        assertThat(saphan("build").said()).startsWith("building registry-service (log");
        assertThat(calls()).last().asString().contains("--projects registry-service --also-make package");

        Files.writeString(root.resolve("libs/event-journal/src/main/java/New.java"), "");
        saphan("build");
        assertThat(calls()).last().asString().contains("--projects libs/event-journal,gateway,");
    }

    @Test
    void buildsAgainWhenAJarIsGone() throws Exception {
        saphan("build");
        Files.delete(root.resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        saphan("build");

        assertThat(calls()).hasSize(2);
    }

    @Test
    void passesArgumentsOnToMaven() throws Exception {
        saphan(Map.of("SAPHAN_MAVEN_ARGS", "-o -Dmaven.repo.local=/tmp/empty"), "build");

        assertThat(calls()).singleElement().asString().startsWith("-B -o -Dmaven.repo.local=/tmp/empty ");
    }

    @Test
    void showsAllThatTheLauncherSaysUntilItIsReady() throws Exception {
        var result = upWithLauncher("echo starting; sleep 0.3; echo ready; echo $$ > .saphan/run/ready; exec sleep 3");

        assertThat(result.said()).isEqualTo("starting\nready\n");
        assertThat(result.code()).isZero();
    }

    @Test
    void failsWhenTheLauncherGivesUp() throws Exception {
        var result = upWithLauncher("echo starting; sleep 0.3; echo 'Port 8080 is in use.'; exit 1");

        assertThat(result.said()).isEqualTo("starting\nPort 8080 is in use.\n");
        assertThat(result.code()).isEqualTo(1);
    }

    private Result upWithLauncher(String does) throws Exception {
        Files.createDirectories(root.resolve("deploy/local/target/lib"));
        Files.createDirectories(root.resolve(".saphan/run"));
        program("java", does);
        program("javac", "");
        Files.writeString(root.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        return saphan(Map.of("JAVA_HOME", root.toString()), "up", "--no-build", "--detach");
    }

    @Test
    void saysHowMuchSpaceIsMissing() throws Exception {
        program("df", "echo 'Filesystem 1024-blocks Used Available'; echo '/dev/sda 9000000 8000000 1000000'");

        var result = saphan("up");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.said())
                .isEqualTo("Only 976 MB are free below " + root.resolve(".saphan")
                        + "; jars, databases and logs need at least 2048 MB.\n");
        assertThat(root.resolve("calls")).doesNotExist();
    }

    @Test
    void staysStaleWhenTheBuildFails() throws Exception {
        maven("echo '[ERROR] registry-service does not compile'; exit 1");

        var first = saphan("build");
        saphan("build");

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.said())
                .contains("[ERROR] registry-service does not compile")
                .endsWith("The build failed; everything it said is in .saphan/logs/build.log.\n");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void sumsWhatWasTestedAndNothingOlder() throws Exception {
        report("gateway", "Old", "tests=\"50\" errors=\"0\" skipped=\"0\" failures=\"9\"");
        Thread.sleep(20);
        maven("""
                sleep 0.1 # the clock of the file system moves in steps
                mkdir -p registry-service/target/surefire-reports gateway/target/surefire-reports
                echo '<testsuite name="A" time="0.1" tests="9" errors="0" skipped="2" failures="0">' \
                    > registry-service/target/surefire-reports/TEST-A.xml
                echo '<testsuite name="B" time="0.1" tests="3" errors="0" skipped="0" failures="0">' \
                    > gateway/target/surefire-reports/TEST-B.xml""");

        var result = saphan("test");

        assertThat(result.said()).endsWith("10 passed, 0 failed, 2 skipped\n");
        assertThat(result.code()).isZero();
    }

    @Test
    void failsWhenMavenFailsEvenWithoutAFailedTest() throws Exception {
        maven("exit 1");

        var result = saphan("test");

        assertThat(result.said()).endsWith("0 passed, 1 failed, 0 skipped\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void countsTheChecksOfTheContractsAsOne() throws Exception {
        maven("exit 0");
        Files.createDirectories(root.resolve("contracts/checks"));
        Files.writeString(root.resolve("contracts/checks/run.sh"), "echo 'left out: nothing'; exit 1");

        var result = saphan("test");

        assertThat(result.said()).contains("left out: nothing").endsWith("0 passed, 1 failed, 0 skipped\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void explainsItself() throws Exception {
        assertThat(saphan("help").code()).isZero();
        assertThat(saphan("dance").said()).endsWith("There is no command dance.\n");
        assertThat(saphan("status").said()).isEqualTo("Saphan has not been started yet; ./saphan up does it.\n");
    }

    private void report(String module, String name, String counts) throws IOException {
        var folder = root.resolve(module).resolve("target/surefire-reports");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("TEST-" + name + ".xml"), "<testsuite name=\"" + name + "\" " + counts + ">\n");
    }

    private void maven(String does) throws IOException {
        program("mvn", "echo \"$@\" >> calls\n" + does);
    }

    private void program(String name, String does) throws IOException {
        var program = root.resolve("bin").resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    private Result saphan(String command) throws IOException, InterruptedException {
        return saphan(Map.of(), command);
    }

    private Result saphan(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var line = Stream.concat(Stream.of(root.resolve("saphan").toString()), Arrays.stream(command))
                .toList();
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.directory(root.toFile());
        builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    private record Result(int code, String said) {}
}
