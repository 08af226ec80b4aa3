package org.saphan.registry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.saphan.registry.name.LatinSkeleton;
import org.saphan.registry.name.NormalName;
import org.saphan.registry.name.Trigrams;

/// The query for what is sought. A text finds a name that has most of its trigrams, or that sounds like it; whole names
/// come first, names before products, and both before what only sounds alike.
final class SoughtQuery {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final int SPOILT_BY_A_MISTAKE = 3;
    private static final int LETTERS_A_MISTAKE = 6;
    private static final int SHORT = 3;
    private static final int MOST_GRAMS = 8;
    private static final int FEWEST_SOUNDS = 5;
    private static final float EXACT = 20;
    private static final float NAME = 2;
    private static final float SOUND = 0.3f;
    /// Only the best alternative counts, so that the rest of equals can be left out.
    private static final float OTHERS = 0;

    private static final int COMMON = 5;

    private SoughtQuery() {}

    static Query of(Sought sought, IndexReader index) {
        var query = new BooleanQuery.Builder();
        sought.terms().forEach((field, value) -> query.add(term(field.name(), value), Occur.FILTER));
        if (sought.text() != null) {
            query.add(text(sought.text(), index), Occur.MUST);
        } else if (sought.terms().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        return query.build();
    }

    private static Query text(String text, IndexReader index) {
        var whole = NormalName.of(text);
        var grams = new LinkedHashSet<String>(whole.numbers());
        var shorts = new LinkedHashSet<String>();
        for (var word : BETWEEN_WORDS.splitAsStream(text.strip()).toList()) {
            var core = NormalName.of(word).core();
            if (whole.core().contains(core)) { // else it is a number, or a word like กลุ่ม
                (core.length() < SHORT ? shorts : grams).addAll(Trigrams.of(core));
            }
        }
        if (grams.isEmpty() && shorts.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var mistakes = whole.core().length() / LETTERS_A_MISTAKE;
        var alternatives = List.of(
                new BoostQuery(words(IndexDocument.NAME, grams, shorts, mistakes, index), NAME),
                words(IndexDocument.PRODUCT, grams, shorts, mistakes, index),
                new BoostQuery(sound(LatinSkeleton.of(whole)), SOUND));
        return new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(alternatives, OTHERS), Occur.MUST)
                .add(new BoostQuery(term(IndexDocument.EXACT, whole.core()), EXACT), Occur.SHOULD)
                .build();
    }

    private static Query words(String field, Set<String> grams, Set<String> shorts, int mistakes, IndexReader index) {
        var query = new BooleanQuery.Builder();
        var telling = telling(field, grams, index);
        telling.forEach(each -> query.add(term(field, each), Occur.SHOULD));
        shorts.forEach(each -> query.add(new PrefixQuery(new Term(field, each)), Occur.MUST));
        return query.setMinimumNumberShouldMatch(fewest(telling.size(), mistakes))
                .build();
    }

    /// The rarest trigrams, and of those that a fifth of the register has only the rarest where there is no other: the
    /// rare ones tell more and cost less.
    static List<String> telling(String field, Set<String> grams, IndexReader index) {
        var rarest = grams.stream()
                .map(each -> new Counted(each, frequency(new Term(field, each), index)))
                .sorted(Comparator.comparingInt(Counted::documents))
                .limit(MOST_GRAMS)
                .toList();
        var common = index.numDocs() / COMMON;
        return IntStream.range(0, rarest.size())
                .filter(each -> each == 0 || rarest.get(each).documents() <= common)
                .mapToObj(each -> rarest.get(each).gram())
                .toList();
    }

    private static int frequency(Term term, IndexReader index) {
        try {
            return index.docFreq(term);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Each mistake spoils three trigrams; two fifths of them must be there.
    private static int fewest(int grams, int mistakes) {
        return Math.max((2 * grams + 4) / 5, grams - SPOILT_BY_A_MISTAKE * mistakes);
    }

    private static Query sound(String sounds) {
        var grams = Trigrams.of(sounds);
        if (sounds.length() < FEWEST_SOUNDS) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var query = new BooleanQuery.Builder();
        grams.forEach(each -> query.add(term(IndexDocument.SOUND, each), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(grams.size()).build();
    }

    static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private record Counted(String gram, int documents) {}
}
