package org.saphan.registry.registerimport;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.saphan.registry.table.Table;

/// Streams a file to disk, whatever its size.
@Provider
@Consumes({Table.CSV, Table.XLSX})
class UploadedFileReader implements MessageBodyReader<UploadedFile> {

    private static final MediaType WORKBOOK = MediaType.valueOf(Table.XLSX);

    private final UploadedFiles files;

    UploadedFileReader(UploadedFiles files) {
        this.files = files;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == UploadedFile.class;
    }

    @Override
    public UploadedFile readFrom(
            Class<UploadedFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return files.receive(body, mediaType.isCompatible(WORKBOOK));
    }
}
