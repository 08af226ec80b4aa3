package org.saphan.registry.registerimport;

import java.io.File;

/// A file that came as a request's body; it is gone when the request is answered.
class UploadedFile extends File {

    private static final long serialVersionUID = 1L;

    UploadedFile(File file) {
        super(file.getPath());
    }
}
