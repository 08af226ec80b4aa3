package org.saphan.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The sentences of all refusals in Thai and English, read from `refusals/<name>_<language>.properties` of the
/// libraries and of the service.
@Singleton
public class RefusalTexts {

    private static final Locale THAI = Locale.of("th");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, THAI);
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final Map<Locale, Properties> texts = new HashMap<>();

    public RefusalTexts(@ConfigProperty(name = "saphan.journal.service", defaultValue = "http") String service) {
        for (var language : LANGUAGES) {
            var all = new Properties();
            for (var name : List.of("http", "journal", service)) {
                read(all, "refusals/" + name + "_" + language.getLanguage() + ".properties");
            }
            texts.put(language, all);
        }
    }

    /// The sentence of a code with its facts filled in; the code itself where no sentence is written.
    public String sentence(Locale language, String code, Map<String, ?> facts) {
        var text = texts.getOrDefault(language, new Properties()).getProperty(code);
        return text == null ? code : fill(text, facts);
    }

    /// Whether a sentence is written for the code in both languages.
    public boolean covers(String code) {
        return texts.values().stream().allMatch(each -> each.containsKey(code));
    }

    /// Thai or English, whichever the client prefers; English when it prefers neither.
    static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException notARange) {
            return Locale.ENGLISH;
        }
    }

    private static String fill(String text, Map<String, ?> facts) {
        return FACT.matcher(text).replaceAll(match -> {
            var fact = facts.get(match.group(1));
            return Matcher.quoteReplacement(fact == null ? "–" : fact.toString());
        });
    }

    private static void read(Properties into, String resource) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
