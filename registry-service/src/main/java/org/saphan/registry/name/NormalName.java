package org.saphan.registry.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A name as it is compared.
///
/// @param core what is left of the name: lower case, without spaces and signs, numbers, and the words for what kind of
///     enterprise it is; the whole name where nothing else is left
/// @param numbers the numbers in it, in order: village 3 is not village 5
public record NormalName(String core, List<String> numbers) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    /// What many names begin with, the longest first. Thai is written without spaces, so they are cut off as often as
    /// they come.
    private static final Pattern THAI_FORM = Pattern.compile("^(?:กลุ่ม|วิสาหกิจชุมชน|วิสาหกิจ|เครือข่าย|สหกรณ์"
            + "|บริษัท|บจก|หจก|ห้างหุ้นส่วน|ร้านค้า|ร้าน|ชมรม|ศูนย์เรียนรู้|นางสาว|น ส|นาง|นาย|คุณ)\\s*");
    private static final Pattern THAI_END = Pattern.compile("\\s*(?:จำกัด|มหาชน|กรุ๊ป)$");
    private static final Pattern ENGLISH_FORM = Pattern.compile(
            "\\b(?:the|community|enterprise|enterprises|group|groups|network|cooperative|co|ltd|limited|company|part"
                    + "|partnership|lp|shop|store|mr|mrs|ms|miss|khun|club)\\b");

    public NormalName {
        numbers = List.copyOf(numbers);
    }

    public static NormalName of(@Nullable String name) {
        if (name == null) {
            return new NormalName("", List.of());
        }
        var words = SIGNS.matcher(ThaiSpelling.normal(name)).replaceAll(" ").strip();
        var numbers = NUMBER.matcher(words).results().map(each -> each.group(1)).toList();
        var core = joined(withoutForm(NUMBER.matcher(words).replaceAll(" ").strip()));
        return new NormalName(core.isEmpty() ? joined(words) : core, numbers);
    }

    public boolean isEmpty() {
        return core.isEmpty();
    }

    /// Whether both name numbers, and not the same.
    public boolean contradicts(NormalName other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
    }

    private static String withoutForm(String words) {
        var rest = words;
        var before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = THAI_END.matcher(THAI_FORM.matcher(rest).replaceFirst("")).replaceFirst("");
        }
        return ENGLISH_FORM.matcher(rest).replaceAll(" ");
    }

    private static String joined(String words) {
        return SIGNS.splitAsStream(words).collect(Collectors.joining());
    }
}
