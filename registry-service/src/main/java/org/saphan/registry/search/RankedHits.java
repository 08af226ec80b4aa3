package org.saphan.registry.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The best hits behind a given one: by score, and by id where scores are equal. Each segment of the index is sorted by
/// id, so that among equals the later ones need not be looked at at all; that is what keeps a search quick when a third
/// of the register has the same name.
final class RankedHits implements CollectorManager<RankedHits.Best, List<RankedHit>> {

    private final int most;
    private final @Nullable RankedHit after;

    RankedHits(int most, @Nullable RankedHit after) {
        this.most = most;
        this.after = after;
    }

    @Override
    public Best newCollector() {
        return new Best();
    }

    @Override
    public List<RankedHit> reduce(Collection<Best> collectors) {
        return collectors.stream()
                .flatMap(each -> each.hits.stream())
                .sorted()
                .limit(most)
                .toList();
    }

    /// The best of some segments.
    final class Best implements Collector {

        /// The worst on top.
        private final PriorityQueue<RankedHit> hits = new PriorityQueue<>((one, other) -> other.compareTo(one));

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new OfSegment(segment);
        }

        /// From which score on a hit of another segment may still be among the best.
        private float floor() {
            var worst = hits.peek();
            return hits.size() < most || worst == null ? 0 : worst.score();
        }

        private void offer(RankedHit hit) {
            hits.add(hit);
            if (hits.size() > most) {
                hits.poll();
            }
        }

        private final class OfSegment implements LeafCollector {

            private final LeafReaderContext segment;
            private final int firstAfter;

            /// The scores of the best of this segment, the worst first.
            private final PriorityQueue<Float> scores = new PriorityQueue<>();

            private final ArrayDeque<Hit> found = new ArrayDeque<>();
            private @Nullable Scorable scorer;

            OfSegment(LeafReaderContext segment) throws IOException {
                this.segment = segment;
                firstAfter = after == null ? 0 : firstBehind(after.id());
            }

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                this.scorer = scorer;
                raiseFloor(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                var scoring = Objects.requireNonNull(scorer);
                var score = scoring.score();
                if (after != null && (score > after.score() || (score == after.score() && document < firstAfter))) {
                    return;
                }
                var worst = scores.peek();
                if (scores.size() == most && worst != null && score <= worst) {
                    return; // equal ones come later by id
                }
                scores.add(score);
                found.add(new Hit(document, score));
                if (scores.size() > most) {
                    scores.poll();
                }
                raiseFloor(scoring);
            }

            @Override
            public void finish() throws IOException {
                var ids = ids();
                for (var hit : found) {
                    if (scores.size() < most || hit.score >= Objects.requireNonNull(scores.peek())) {
                        ids.advanceExact(hit.document);
                        offer(new RankedHit(id(ids), hit.score));
                    }
                }
            }

            private void raiseFloor(Scorable scoring) throws IOException {
                var worst = scores.peek();
                var own = scores.size() < most || worst == null ? 0 : Math.nextUp(worst);
                var least = Math.max(own, floor());
                if (least > 0) {
                    scoring.setMinCompetitiveScore(least);
                }
            }

            private int firstBehind(UUID id) throws IOException {
                var sought = new BytesRef(id.toString());
                var low = 0;
                var high = segment.reader().maxDoc();
                while (low < high) {
                    var middle = (low + high) >>> 1;
                    var ids = ids();
                    ids.advanceExact(middle);
                    if (ids.lookupOrd(ids.ordValue()).compareTo(sought) <= 0) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return low;
            }

            private SortedDocValues ids() throws IOException {
                return DocValues.getSorted(segment.reader(), IndexDocument.ID);
            }
        }
    }

    private record Hit(int document, float score) {}

    private static UUID id(SortedDocValues ids) throws IOException {
        return UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }
}
