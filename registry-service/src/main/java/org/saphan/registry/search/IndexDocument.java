package org.saphan.registry.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.saphan.registry.name.LatinSkeleton;
import org.saphan.registry.name.NormalName;
import org.saphan.registry.name.Trigrams;

/// How an entrepreneur stands in the index: the trigrams of its names and of its products' names, whole names, how
/// the names sound, and what it is filtered by.
final class IndexDocument {

    static final String ID = "id";
    static final String NAME = "name";
    static final String PRODUCT = "product";
    static final String EXACT = "exact";
    static final String SOUND = "sound";

    /// Stands behind a name's last letter, so that a short word at its end can be found like any other.
    private static final String END = "$";

    private static final FieldType GRAMS = grams();

    private IndexDocument() {}

    static Term id(UUID entrepreneur) {
        return new Term(ID, entrepreneur.toString());
    }

    static Document of(IndexedEntrepreneur entrepreneur) {
        var document = new Document();
        var id = entrepreneur.id().toString();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        addNames(document, entrepreneur);
        entrepreneur.terms().forEach((field, values) -> {
            for (var value : values) {
                document.add(new StringField(field.name(), value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(field.name(), new BytesRef(value)));
            }
        });
        return document;
    }

    private static void addNames(Document document, IndexedEntrepreneur entrepreneur) {
        var names = normal(entrepreneur.names());
        var products = normal(entrepreneur.products());
        document.add(new Field(NAME, new Tokens(grams(names)), GRAMS));
        document.add(new Field(PRODUCT, new Tokens(grams(products)), GRAMS));
        for (var each : names) {
            document.add(new StringField(EXACT, each.core(), Field.Store.NO));
            for (var gram : Trigrams.of(LatinSkeleton.of(each))) {
                document.add(new StringField(SOUND, gram, Field.Store.NO));
            }
        }
        products.forEach(each -> document.add(new StringField(EXACT, each.core(), Field.Store.NO)));
    }

    private static List<NormalName> normal(List<String> names) {
        return names.stream().map(NormalName::of).distinct().toList();
    }

    private static Collection<String> grams(List<NormalName> names) {
        var grams = new ArrayList<String>();
        for (var name : names) {
            grams.addAll(Trigrams.of(name.core() + END));
            grams.addAll(name.numbers());
        }
        return grams;
    }

    private static FieldType grams() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true); // equal scores for equal matches: the search can leave out the rest
        type.freeze();
        return type;
    }
}
