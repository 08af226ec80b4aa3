package org.saphan.cluster.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;

/// The free texts of a body, on their way into a record that others read.
public final class FreeTexts {

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.\\w");
    private static final Pattern IDENTIFICATION =
            Pattern.compile("(?<!\\d)\\d[ -]?\\d{4}[ -]?\\d{5}[ -]?\\d{2}[ -]?\\d(?!\\d)");
    /// A Thai telephone number, with its zero or with +66, in the groups in which it is written.
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(\\+66[ -]?|0)([689]\\d[ -]?\\d{3}[ -]?\\d{4}"
            + "|[689][ -]?\\d{4}[ -]?\\d{4}|2[ -]?\\d{3}[ -]?\\d{4}|[3457]\\d[ -]?\\d{3}[ -]?\\d{3})(?!\\d)");
    /// How a person is addressed.
    private static final Pattern PERSON =
            Pattern.compile("^(นาย(?!อำเภอ|ก|ทะเบียน|ช่าง)|นางสาว|นาง|น\\.ส\\.|(Mr|Mrs|Ms|Miss)\\b).*", Pattern.DOTALL);

    private final List<Violation> found = new ArrayList<>();

    /// Looks at the text at a pointer; null where there is none.
    public FreeTexts with(String pointer, @Nullable String text) {
        var plain = arabicDigits(Objects.requireNonNullElse(text, ""));
        if (MAIL.matcher(plain).find()
                || IDENTIFICATION.matcher(plain).find()
                || TELEPHONE.matcher(plain).find()) {
            found.add(Violation.of(pointer, "PERSONAL_DATA"));
        }
        return this;
    }

    /// Looks at the name of an organisation, which is nobody's own name.
    public FreeTexts withOrganisation(String pointer, @Nullable String name) {
        if (name != null && PERSON.matcher(name.strip()).matches()) {
            found.add(Violation.of(pointer, "PERSON"));
        }
        return with(pointer, name);
    }

    /// @throws PersonalDataInText that names each text that holds some
    public void check() {
        if (!found.isEmpty()) {
            throw new PersonalDataInText(found);
        }
    }

    private static String arabicDigits(String text) {
        var digits = new StringBuilder(text);
        for (var each = 0; each < digits.length(); each++) {
            var letter = digits.charAt(each);
            if (letter >= '๐' && letter <= '๙') {
                digits.setCharAt(each, (char) ('0' + letter - '๐'));
            }
        }
        return digits.toString();
    }
}
