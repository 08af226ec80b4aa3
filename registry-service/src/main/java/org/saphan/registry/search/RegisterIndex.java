package org.saphan.registry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.fence.FenceCursor;

/// The index on the disk: what is put into it can be found after [#refresh], and survives the process after [#keep],
/// which also keeps how far it has followed the journal.
final class RegisterIndex implements AutoCloseable {

    /// Changes with the form of the documents; an index of another form is made anew.
    private static final String FORM = "1";

    private static final String FORM_KEY = "form";
    private static final String CURSOR_KEY = "cursor";
    private static final String REGISTER_KEY = "register";
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    RegisterIndex(Path folder) {
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setIndexSort(new Sort(new SortField(IndexDocument.ID, SortField.Type.STRING)))
                            .setSimilarity(SIMILARITY)
                            .setCommitOnClose(false)
                            .setRAMBufferSizeMB(32));
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(SIMILARITY);
                    searcher.setQueryCache(null);
                    return searcher;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// How far the kept index has followed the journal; null when there is none, or one of another form or register.
    @Nullable FenceCursor cursor(String register) {
        var kept = writer.getLiveCommitData();
        if (kept == null) {
            return null;
        }
        var facts = StreamSupport.stream(kept.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return FORM.equals(facts.get(FORM_KEY)) && register.equals(facts.get(REGISTER_KEY))
                ? FenceCursor.parse(facts.get(CURSOR_KEY))
                : null;
    }

    void clear() {
        writing(writer::deleteAll);
    }

    /// Forgets somebody.
    void remove(Collection<UUID> entrepreneurs) {
        writing(() -> writer.deleteDocuments(
                entrepreneurs.stream().map(IndexDocument::id).toArray(Term[]::new)));
    }

    void put(Collection<IndexedEntrepreneur> entrepreneurs) {
        writing(() -> {
            for (var each : entrepreneurs) {
                writer.updateDocument(IndexDocument.id(each.id()), IndexDocument.of(each));
            }
            return 0;
        });
    }

    void refresh() {
        writing(() -> searchers.maybeRefresh() ? 1 : 0);
    }

    /// @param register which register it is an index of
    void keep(String register, FenceCursor cursor) {
        writing(() -> {
            var facts = Map.of(FORM_KEY, FORM, REGISTER_KEY, register, CURSOR_KEY, cursor.toString());
            writer.setLiveCommitData(facts.entrySet());
            return writer.commit();
        });
    }

    List<RankedHit> best(Sought sought, @Nullable RankedHit after, int most) {
        return search(index -> SoughtQuery.of(sought, index), new RankedHits(most, after));
    }

    Map<SearchField, Map<String, Integer>> counts(Sought sought, Set<SearchField> fields) {
        return search(index -> SoughtQuery.of(sought, index), new FacetCounts(fields));
    }

    List<RankedHit> alike(SoughtAlike sought, int most) {
        return search(index -> AlikeQuery.of(sought, index), new RankedHits(most, null));
    }

    private <R> R search(Function<IndexReader, Query> query, CollectorManager<?, R> collect) {
        try {
            var searcher = searchers.acquire();
            try {
                return searcher.search(query.apply(searcher.getIndexReader()), collect);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            // what was not kept is followed again
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writing(Writing step) {
        try {
            step.write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Writing {
        long write() throws IOException;
    }
}
