package org.saphan.registry.history;

import java.util.Locale;

/// Whose states are kept: in the table of that name, in `<table>_history`, shown by `<table>_view`.
enum Kept {
    ENTREPRENEUR,
    PRODUCT;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
