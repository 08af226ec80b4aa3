package org.saphan.registry.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks for tests, down to the XML of their cells.
public final class Xlsx {

    /// Cell styles, by their place: general, ISO day, Thai day, six digits with zeros, one decimal.
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4">
            <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
            <numFmt numFmtId="165" formatCode="[$-D07041E]d mmmm bbbb"/>
            <numFmt numFmtId="166" formatCode="000000"/>
            <numFmt numFmtId="167" formatCode="0.0 &quot;days&quot;"/></numFmts>
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
            <xf numFmtId="167"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        part("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>""");
        part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
        part("xl/styles.xml", STYLES);
    }

    /// A workbook whose one sheet has these rows, as XML.
    public static Xlsx ofRows(String rows) {
        return new Xlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + rows + "</sheetData></worksheet>");
    }

    /// A workbook of texts.
    public static byte[] of(List<? extends List<String>> rows) {
        var xml = rows.stream()
                .map(row -> row.stream().map(Xlsx::text).collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        return ofRows(xml).bytes();
    }

    /// A cell with a text.
    public static String text(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }

    Xlsx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Xlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
