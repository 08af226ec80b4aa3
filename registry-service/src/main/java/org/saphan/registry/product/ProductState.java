package org.saphan.registry.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a product.
record ProductState(
        UUID productId,
        UUID entrepreneurId,
        @Nullable String externalNo,
        String nameTh,
        @Nullable String nameEn,
        ProductCategory category,
        @Nullable Quadrant quadrant,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return productId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
