-- What a file calls our columns, and why a header was not understood.
alter table register_import
    add column columns text,
    add column problem_expected text,
    add column problem_near text;

alter table register_import
    drop constraint register_import_kind,
    add constraint register_import_kind check (kind in ('AREAS', 'ENTREPRENEURS', 'PRODUCTS', 'RATINGS', 'CONSENTS'));
