package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.registry.product.ProductCategory;
import org.saphan.registry.product.Quadrant;

/// Rows of products; the entrepreneur is named by its external number.
@ApplicationScoped
class ProductRows implements RowKind {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_STORY = 5000;

    @Override
    public ImportKind kind() {
        return ImportKind.PRODUCTS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "externalNo", "entrepreneurExternalNo", "nameTh", "nameEn", "category", "quadrant", "localWisdomStory");
    }

    @Override
    public List<String> example() {
        return List.of("P-0001", "G-0001", "ขนมไทยสมมุติ", "Fictitious Thai sweets", "FOOD", "B", "");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        return ProductRows::read;
    }

    private static void read(Cells cells, CopyText staged) {
        staged.add(cells.requiredText("externalNo", LONGEST_NUMBER))
                .add(cells.requiredText("entrepreneurExternalNo", LONGEST_NUMBER))
                .add(cells.requiredText("nameTh", LONGEST_NAME))
                .add(cells.text("nameEn", LONGEST_NAME))
                .add(cells.required("category", cells.choice("category", ProductCategory.class)))
                .add(cells.choice("quadrant", Quadrant.class))
                .add(cells.text("localWisdomStory", LONGEST_STORY));
    }
}
