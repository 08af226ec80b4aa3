package org.saphan.registry.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// How many of the found have which value, field by field, in one pass.
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<SearchField, Map<String, Integer>>> {

    private final Set<SearchField> fields;

    FacetCounts(Set<SearchField> fields) {
        this.fields = fields;
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<SearchField, Map<String, Integer>> reduce(Collection<Counter> counters) {
        var all = new EnumMap<SearchField, Map<String, Integer>>(SearchField.class);
        for (var field : fields) {
            var counts = new TreeMap<String, Integer>();
            counters.forEach(each -> each.counts
                    .getOrDefault(field, Map.of())
                    .forEach((value, count) -> counts.merge(value, count, Integer::sum)));
            all.put(field, counts);
        }
        return all;
    }

    /// Counts in some segments.
    final class Counter implements Collector {

        private final Map<SearchField, Map<String, Integer>> counts = new EnumMap<>(SearchField.class);

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            var tallies = new Tally[fields.size()];
            var place = 0;
            for (var field : fields) {
                tallies[place++] = new Tally(field, DocValues.getSortedSet(segment.reader(), field.name()));
            }
            return new LeafCollector() {

                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    for (var tally : tallies) {
                        tally.count(document);
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (var tally : tallies) {
                        tally.addTo(counts.computeIfAbsent(tally.field, unseen -> new TreeMap<>()));
                    }
                }
            };
        }
    }

    private static final class Tally {

        private final SearchField field;
        private final SortedSetDocValues values;
        private final int[] counts;

        Tally(SearchField field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int each = 0; each < values.docValueCount(); each++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> all) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    all.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
                }
            }
        }
    }
}
