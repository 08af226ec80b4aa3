package org.saphan.registry.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// Pairs of invented registrations of which it is known whether they are of one entrepreneur. The mistakes are those of
/// registers: typing, other words for the enterprise's form, marks in another order, names in Latin letters, groups
/// that moved; and namesakes, neighbours and coordinators with one phone for many.
final class LabelledPairs {

    record Entry(
            String nameTh,
            @Nullable String nameEn,
            String subdistrictCode,
            @Nullable String phone) {

        Traits traits() {
            return Traits.of(nameTh, nameEn, subdistrictCode, null, phone);
        }
    }

    record Pair(Entry one, Entry other, boolean areOne, String kind) {}

    /// Thai, then romanisations as people write them.
    private static final String[][] CRAFTS = {
        {"ทอผ้า", "Tho Pha", "Tor Pa"},
        {"จักสาน", "Chak San", "Jaksan"},
        {"ขนมไทย", "Khanom Thai", "Kanom Thai"},
        {"น้ำพริก", "Nam Phrik", "Nam Prik"},
        {"ผ้าไหม", "Pha Mai", "Pha Mai"},
        {"สมุนไพร", "Samunphrai", "Samunprai"},
        {"แปรรูปอาหาร", "Prae Rup Ahan", "Prairoop Aharn"},
        {"เครื่องปั้นดินเผา", "Khrueang Pan Din Phao", "Krueng Pun Din Pao"},
        {"ดอกไม้ประดิษฐ์", "Dokmai Pradit", "Dok Mai Pradit"},
        {"แม่บ้านเกษตรกร", "Mae Ban Kasettakon", "Maeban Kasetrakorn"},
        {"เลี้ยงผึ้ง", "Liang Phueng", "Leang Pueng"},
        {"ปลาร้า", "Pla Ra", "Plara"},
        {"กล้วยตาก", "Kluai Tak", "Gluay Tak"},
        {"หัตถกรรม", "Hatthakam", "Hattakam"},
        {"ตัดเย็บเสื้อผ้า", "Tat Yep Suea Pha", "Tad Yeb Seua Pa"},
        {"ข้าวกล้อง", "Khao Klong", "Kao Glong"},
    };

    private static final String[][] VILLAGES = {
        {"หนองบัว", "Nong Bua", "Nongbua"},
        {"โคกสูง", "Khok Sung", "Kok Soong"},
        {"ท่าทราย", "Tha Sai", "Ta Sai"},
        {"ดอนเมืองเก่า", "Don Mueang Kao", "Don Muang Gao"},
        {"โสธร", "Sothon", "Sothorn"},
        {"นาดี", "Na Di", "Nadee"},
        {"ห้วยทราย", "Huai Sai", "Huay Sai"},
        {"บางพลับ", "Bang Phlap", "Bang Plub"},
        {"สันกำแพง", "San Kamphaeng", "Sankampaeng"},
        {"คลองโยง", "Khlong Yong", "Klong Yong"},
        {"ป่าตาล", "Pa Tan", "Pa Tarn"},
        {"เขาน้อย", "Khao Noi", "Kao Noy"},
        {"ลำพยา", "Lam Phaya", "Lum Paya"},
        {"หนองแวง", "Nong Waeng", "Nongwang"},
        {"โพธิ์ทอง", "Pho Thong", "Poh Tong"},
        {"บึงสามพัน", "Bueng Sam Phan", "Beung Sam Pan"},
        {"ทุ่งกุลา", "Thung Kula", "Tung Gula"},
        {"แม่ริม", "Mae Rim", "Maerim"},
        {"กุดจับ", "Kut Chap", "Gudjab"},
        {"ดงมะไฟ", "Dong Mafai", "Dong Ma Fai"},
        {"ศรีสงคราม", "Si Songkhram", "Sri Songkram"},
        {"วังน้ำเย็น", "Wang Nam Yen", "Wang Numyen"},
        {"ไทรงาม", "Sai Ngam", "Sai Ngam"},
        {"บ่อพลอย", "Bo Phloi", "Bor Ploy"},
    };

    private static final String[][] ENDINGS = {
        {"", "", ""},
        {"", "", ""},
        {"พัฒนา", "Phatthana", "Pattana"},
        {"สามัคคี", "Samakkhi", "Samakkee"},
        {"ร่วมใจ", "Ruam Chai", "Ruamjai"},
        {"ก้าวหน้า", "Kao Na", "Gao Nah"},
        {"ยั่งยืน", "Yang Yuen", "Yungyuen"},
    };

    private static final String[] FORMS = {"กลุ่ม", "วิสาหกิจชุมชน", "กลุ่มวิสาหกิจชุมชน", "วิสาหกิจชุมชนกลุ่ม", ""};
    private static final String LETTERS = "กขคงจชดตถทนบปพฟมยรลวสหอ";

    private final RandomGenerator random;

    LabelledPairs(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    List<Pair> make(int count) {
        var pairs = new ArrayList<Pair>(count);
        while (pairs.size() < count) {
            pairs.add(pairs.size() % 2 == 0 ? one() : two());
        }
        return pairs;
    }

    private Pair one() {
        var words = words();
        var place = place();
        var phone = phone();
        var entry = new Entry(form(words), maybe(english(words, 1)), place, phone);
        var kept = random.nextInt(10) < 7 ? phone : null;
        return switch (random.nextInt(6)) {
            case 0 -> pair(entry, new Entry(mistyped(entry.nameTh), null, place, kept), "typing mistake");
            case 1 -> pair(entry, new Entry(form(words), null, place, kept), "other form");
            case 2 -> pair(entry, new Entry(disordered(form(words)), null, place, kept), "marks, spaces");
            case 3 ->
                pair(
                        new Entry(entry.nameTh, null, place, phone),
                        new Entry(english(words, 2), english(words, 2), place, kept),
                        "Latin letters");
            case 4 ->
                pair(
                        new Entry(entry.nameTh, english(words, 1), place, phone),
                        new Entry(mistyped(english(words, 2)), null, place, phone),
                        "romanisations");
            default -> pair(entry, new Entry(form(words), null, place(), phone), "moved");
        };
    }

    private Pair two() {
        var words = words();
        var place = place();
        var phone = phone();
        var entry = new Entry(form(words), maybe(english(words, 1)), place, phone);
        return switch (random.nextInt(6)) {
            case 0, 1 -> notPair(entry, new Entry(form(words), null, place(), phone()), "namesake");
            case 2 -> notPair(entry, new Entry(form(other(words, 0, CRAFTS)), null, place, phone()), "other craft");
            case 3 -> notPair(entry, new Entry(form(other(words, 1, VILLAGES)), null, place, null), "other village");
            case 4 ->
                notPair(
                        new Entry(form(words) + " หมู่ 3", null, place, null),
                        new Entry(form(words) + " หมู่ที่ 7", null, place, phone()),
                        "other number");
            default -> notPair(entry, new Entry(form(words()), null, place, phone), "coordinator's phone");
        };
    }

    private static Pair pair(Entry one, Entry other, String kind) {
        return new Pair(one, other, true, kind);
    }

    private static Pair notPair(Entry one, Entry other, String kind) {
        return new Pair(one, other, false, kind);
    }

    private String[][] words() {
        return new String[][] {any(CRAFTS), any(VILLAGES), any(ENDINGS)};
    }

    private String[][] other(String[][] words, int place, String[][] from) {
        var changed = words.clone();
        while (Arrays.equals(changed[place], words[place])) {
            changed[place] = any(from);
        }
        return changed;
    }

    private String form(String[][] words) {
        var between = random.nextInt(3) == 0 ? " " : "";
        return FORMS[random.nextInt(FORMS.length)] + words[0][0] + between + "บ้าน" + words[1][0] + words[2][0];
    }

    private String english(String[][] words, int way) {
        return (words[0][way] + " Ban " + words[1][way] + " " + words[2][way]).strip()
                + (random.nextBoolean() ? " Group" : "");
    }

    private @Nullable String maybe(String text) {
        return random.nextInt(3) == 0 ? text : null;
    }

    private String mistyped(String text) {
        var typed = new StringBuilder(text);
        for (int each = 0; each <= random.nextInt(2); each++) {
            var at = 5 + random.nextInt(typed.length() - 6);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, letter());
                case 2 -> typed.setCharAt(at, letter());
                default -> {
                    var moved = typed.charAt(at);
                    typed.deleteCharAt(at).insert(at - 1, moved);
                }
            }
        }
        return typed.toString();
    }

    private static String disordered(String text) {
        return text.replaceAll("([\\u0E31\\u0E34-\\u0E39])([\\u0E48-\\u0E4B])", "$2$1")
                .replace("แ", "เเ")
                .replace("\u0E33", "\u0E4D\u0E32")
                .replace("บ้าน", " บ้าน ");
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private String place() {
        return "%02d%02d%02d".formatted(10 + random.nextInt(80), 1 + random.nextInt(20), 1 + random.nextInt(12));
    }

    private String phone() {
        return "%016x".formatted(random.nextLong());
    }

    private String[] any(String[][] from) {
        return from[random.nextInt(from.length)];
    }
}
