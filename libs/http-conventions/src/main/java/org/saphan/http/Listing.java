package org.saphan.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A whole report or short list: `{"items": […]}`.
public record Listing<T>(
        @Schema(required = true, maxItems = 10000) List<T> items) {

    public Listing {
        items = List.copyOf(items);
    }
}
