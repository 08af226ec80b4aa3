-- Certificates and agencies' references come in files too.
alter table register_import
    drop constraint register_import_kind,
    add constraint register_import_kind check (
        kind in (
            'AREAS', 'ENTREPRENEURS', 'PRODUCTS', 'RATINGS', 'CONSENTS', 'CERTIFICATIONS', 'EXTERNAL_REFERENCES'));
