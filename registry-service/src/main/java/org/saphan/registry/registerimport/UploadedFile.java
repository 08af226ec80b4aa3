package org.saphan.registry.registerimport;

import java.io.File;
import org.saphan.registry.workbook.Workbooks;

/// A file that came as a request's body; it is gone when the request is answered.
class UploadedFile extends File {

    private static final long serialVersionUID = 1L;

    private final boolean declaredAsWorkbook;

    UploadedFile(File file, boolean declaredAsWorkbook) {
        super(file.getPath());
        this.declaredAsWorkbook = declaredAsWorkbook;
    }

    boolean isWorkbook() {
        return declaredAsWorkbook || Workbooks.looksLikeOne(this);
    }
}
