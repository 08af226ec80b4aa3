package org.saphan.bench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalTexts;

/// Every refusal speaks Thai and English: each code has a sentence in both, with the same facts in it.
public final class RefusalSentences {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private RefusalSentences() {}

    /// Holds the refusals of a service or library to it.
    ///
    /// @param root the root package; its last part names the files `refusals/<name>_en.properties` and `_th`
    public static void check(String root) {
        var faults = faults(OwnClasses.below(root), root.substring(root.lastIndexOf('.') + 1));
        if (!faults.isEmpty()) {
            throw new AssertionError("refusals without good sentences:\n  " + String.join("\n  ", faults));
        }
    }

    static List<String> faults(JavaClasses classes, String name) {
        return Stream.concat(missing(classes, name), differing(name)).toList();
    }

    private static Stream<String> missing(JavaClasses classes, String name) {
        var texts = new RefusalTexts(name);
        return classes.stream()
                .filter(each -> each.isAssignableTo(Refusal.class))
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(each -> codeOf(each.getSimpleName()))
                .sorted()
                .filter(code -> !texts.covers(code))
                .map(code -> code + " has no sentence in both languages");
    }

    private static Stream<String> differing(String name) {
        var english = read("refusals/" + name + "_en.properties");
        var thai = read("refusals/" + name + "_th.properties");
        var all = new TreeSet<>(english.stringPropertyNames());
        all.addAll(thai.stringPropertyNames());
        return all.stream()
                .filter(code -> !facts(english, code).equals(facts(thai, code)))
                .map(code -> code + " is missing or has other facts in one language");
    }

    private static Set<String> facts(Properties texts, String code) {
        var text = texts.getProperty(code);
        return text == null
                ? Set.of("no sentence")
                : FACT.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    private static String codeOf(String className) {
        return className.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static Properties read(String resource) {
        var texts = new Properties();
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
