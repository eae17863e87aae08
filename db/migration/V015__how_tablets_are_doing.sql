-- How a tablet is doing, as far as its browser tells; nothing until it said so.
alter table kiosk
  add column clock_ahead_seconds int,
  add column battery_percent int,
  add column charging tinyint(1),
  add column free_megabytes int;
