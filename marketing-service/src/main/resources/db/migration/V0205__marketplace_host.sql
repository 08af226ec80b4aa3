-- Hosts on which nobody has a website of its own: marketplaces and platforms, with everything below them. Rows stay when
-- a host is removed, so that its versions only rise.
create table marketplace_host (
    host text primary key,
    state text not null,
    since date not null,
    version bigint not null,
    constraint marketplace_host_state check (state in ('LISTED', 'REMOVED'))
);

insert into marketplace_host (host, state, since, version)
select host, 'LISTED', current_date, 0 from unnest(array[
    'aliexpress.com', 'alibaba.com', 'amazon.com', 'ebay.com', 'etsy.com', 'facebook.com', 'fb.com', 'fb.me',
    'instagram.com', 'kaidee.com', 'lazada.co.th', 'lazada.com', 'line.me', 'lnwshop.com', 'nocnoc.com', 'shopee.co.th',
    'shopee.com', 'tarad.com', 'thailandpostmart.com', 'thaitrade.com', 'tiktok.com', 'twitter.com',
    'weloveshopping.com', 'x.com', 'youtube.com']) host;
