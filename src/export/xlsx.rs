//! Tables as a workbook for Excel and LibreOffice: a sheet a table.
//!
//! Text is always written as text, so that nothing in it becomes a formula. The same tables make the
//! same bytes: the only date in the file is the one given.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};
use unicode_width::UnicodeWidthStr;

use super::Export;
use super::table::{Cell, Column, Role, Table, TableId, visible};
use crate::l10n::{msg, say};
use crate::model::assessment::Step;

/// What a cell holds, in units of UTF-16: Excel's own limit.
const CELL: usize = 32_767;
/// The number that stands for this paper.
const A4: u8 = 9;
/// More digits than this are rounded by every spreadsheet.
const DIGITS: usize = 15;
/// What a printed page has room for beside each other, in characters, at a size one can read. Wider
/// sheets go on further pages, each with what its rows are about.
const PAGE: u32 = 230;
/// The points of a line, and the most that a row may have.
const LINE: f64 = 12.75;
const HIGHEST: f64 = 409.0;
const FONT: &str = "Arial";
const FONT_SIZE: u32 = 10;

/// A table has more rows than a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// Writes every table.
pub fn write(export: &Export) -> Result<Vec<u8>, TooLarge> {
    // Whatever else could go wrong needs a disk.
    workbook(export).map_err(|_| TooLarge)
}

fn workbook(export: &Export) -> Result<Vec<u8>, XlsxError> {
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    // A line of this font is 17 pixels high.
    workbook.set_default_format(&font(), 17, 64)?;
    workbook.set_properties(&properties(export)?);
    let furniture = Furniture::new(export);
    let mut names: Vec<String> = Vec::new();
    for table in export.tables() {
        let sheet = workbook.add_worksheet();
        if names.contains(&table.title) || sheet.set_name(&table.title).is_err() {
            sheet.set_name(table.id.name())?;
        }
        names.push(table.title.clone());
        let last_row = fill(sheet, &table, &formats, &furniture)?;
        set_up(sheet, &table, last_row, &furniture)?;
    }
    workbook.save_to_buffer()
}

fn properties(export: &Export) -> Result<DocProperties, XlsxError> {
    let date = export.date;
    let year = date.year().unsigned_abs();
    let created =
        ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs())?;
    Ok(DocProperties::new()
        .set_title(visible(&export.title()))
        .set_subject(visible(&export.texts.questionnaire(export.questionnaire)))
        .set_company(visible(&export.assessment.about.authority))
        .set_comment(export.say(&msg::export_purpose()))
        .set_status(export.say(&say::step(export.assessment.about.step)))
        .set_custom_property("Language", export.l10n.language().tag)
        .set_creation_datetime(&created))
}

/// What stands around the rows.
struct Furniture {
    /// Above every printed page.
    header: String,
    /// Below every printed page.
    footer: String,
    /// Where a text goes on in the next row.
    continues: String,
}

impl Furniture {
    fn new(export: &Export) -> Furniture {
        // An ampersand begins a code, and the whole may have 255 characters.
        let plain = |text: String| {
            let text: String = visible(&text).replace('\n', " ").chars().take(70).collect();
            text.replace('&', "&&")
        };
        let about = &export.assessment.about;
        let mut marks = Vec::new();
        if about.step != Step::FinalReport {
            marks.push(export.say(&msg::report_draft(export.say(&say::step(about.step)))));
        }
        if export.assessment.example {
            marks.push(export.say(&msg::home_example()));
        }
        let page = msg::ExportPage { page: "&P".to_owned(), pages: "&N".to_owned() }.message();
        Furniture {
            header: format!("&C{}", plain(marks.join(" · "))),
            footer: format!("&L{}&C&A&R{}", plain(export.whose()), export.say(&page)),
            continues: export.say(&msg::export_continues()),
        }
    }
}

/// How cells look.
struct Formats {
    heading: Format,
    count: Format,
    text: Format,
    year: Format,
    beside_words: Format,
    moment: Format,
    link: Format,
}

impl Formats {
    fn new() -> Formats {
        let base = font().set_align(FormatAlign::Top);
        let left = base.clone().set_align(FormatAlign::Left);
        Formats {
            heading: base
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_background_color(Color::RGB(0x00DD_E6EE))
                .set_border_bottom(FormatBorder::Thin),
            // In the middle, so that they do not touch the words beside them.
            count: figure(0).set_align(FormatAlign::Center),
            // The format of texts: an id stays as it is even when somebody edits the cell.
            text: base.clone().set_text_wrap().set_num_format("@"),
            year: base.clone().set_align(FormatAlign::Center).set_num_format("0"),
            beside_words: left.clone().set_num_format("0"),
            moment: left.set_num_format("yyyy-mm-dd hh:mm"),
            link: base.set_text_wrap().set_hyperlink(),
        }
    }
}

/// Grouped as the reader's spreadsheet groups, with as many decimals as are written.
fn figure(decimals: usize) -> Format {
    let format = match decimals {
        0 => "#,##0".to_owned(),
        count => format!("#,##0.{}", "0".repeat(count)),
    };
    font().set_align(FormatAlign::Top).set_num_format(format)
}

/// A font that every system has, or one of the same widths.
fn font() -> Format {
    Format::new().set_font_name(FONT).set_font_size(FONT_SIZE)
}

/// Writes headings and rows. Returns the last row.
fn fill(
    sheet: &mut Worksheet,
    table: &Table,
    formats: &Formats,
    furniture: &Furniture,
) -> Result<u32, XlsxError> {
    for (at, column) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, &column.heading, &formats.heading)?;
        sheet.set_column_width(at, f64::from(column.width))?;
    }
    // The filter's button takes some of the room.
    let headings = table.columns.iter().map(|column| lines(&column.heading, column.width - 3));
    sheet.set_row_height(0, height(headings))?;
    // Figures among sentences stand where these begin.
    let (counts, years) = match table.id {
        TableId::About => (&formats.beside_words, &formats.beside_words),
        _ => (&formats.count, &formats.year),
    };
    let mut next: u32 = 1;
    for row in &table.rows {
        let texts: Vec<Vec<String>> =
            row.iter().map(|cell| pieces(cell, CELL, &furniture.continues)).collect();
        let parts = texts.iter().map(Vec::len).max().unwrap_or(1).max(1);
        for part in 0..parts {
            let cells = row.iter().zip(&texts).zip(&table.columns);
            let needed = cells.clone().map(|((_, texts), column)| {
                piece(texts, part, column).map_or(1, |text| lines(text, column.width))
            });
            sheet.set_row_height(next, height(needed))?;
            for (at, ((cell, texts), column)) in (0..).zip(cells) {
                match cell {
                    Cell::Empty => {}
                    Cell::Text(_) | Cell::Number(_) | Cell::Link(_) => {
                        if let Some(text) = piece(texts, part, column) {
                            write_text(sheet, (next, at), cell, text, formats)?;
                        }
                    }
                    _ if part > 0 => {}
                    Cell::Decimal(number) => write_figure(sheet, (next, at), number, formats)?,
                    Cell::Count(count) => {
                        let count = u32::try_from(*count).unwrap_or(u32::MAX);
                        sheet.write_number_with_format(next, at, count, counts)?;
                    }
                    Cell::Year(year) => {
                        sheet.write_number_with_format(next, at, *year, years)?;
                    }
                    Cell::Moment(moment) => {
                        let text = moment.strftime("%Y-%m-%d %H:%M:%S").to_string();
                        match ExcelDateTime::parse_from_str(&text) {
                            Ok(moment) => {
                                sheet.write_with_format(next, at, &moment, &formats.moment)?
                            }
                            // Before 1900 there are no dates.
                            Err(_) => {
                                sheet.write_string_with_format(next, at, &text, &formats.text)?
                            }
                        };
                    }
                }
            }
            next += 1;
        }
    }
    Ok(next - 1)
}

/// How high a row must be for so many lines in each of its cells.
fn height(lines: impl Iterator<Item = u32>) -> f64 {
    let lines = lines.max().unwrap_or(1);
    (f64::from(lines) * LINE + 1.0).min(HIGHEST)
}

/// In how many lines a text stands in a column. Programs that open the workbook do not all measure
/// for themselves, and letters are narrower than the digits by which widths are told.
fn lines(text: &str, width: u8) -> u32 {
    let width = (usize::from(width) * 7 / 6).max(1);
    let mut lines = 0;
    for line in text.split('\n') {
        let mut used = 0;
        lines += 1;
        for word in line.split_inclusive([' ', '-', '/', '–']) {
            let own = word.width();
            if used > 0 && used + word.trim_end().width() > width {
                lines += 1;
                used = 0;
            }
            // A word that is longer than a line is broken.
            lines += u32::try_from(own.saturating_sub(1) / width).unwrap_or(0);
            used = if own > width { own % width } else { used + own };
        }
    }
    lines
}

/// The part of a text that stands in this row. What a row is about stands in every one.
fn piece<'t>(texts: &'t [String], part: usize, column: &Column) -> Option<&'t str> {
    let is_repeated = column.role != Role::Content && texts.len() == 1;
    texts.get(if is_repeated { 0 } else { part }).map(String::as_str)
}

fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    text: &str,
    formats: &Formats,
) -> Result<(), XlsxError> {
    if matches!(cell, Cell::Link(_))
        && is_web(text)
        && sheet.write_url_with_options(row, column, text, text, "", Some(&formats.link)).is_ok()
    {
        return Ok(());
    }
    sheet.write_string_with_format(row, column, text, &formats.text)?;
    Ok(())
}

/// Whether a link can be followed: an address on the web and nothing else.
fn is_web(link: &str) -> bool {
    let has_scheme = link.starts_with("http://") || link.starts_with("https://");
    has_scheme && link.len() < 2_000 && !link.contains(|c: char| c.is_whitespace() || c == '[')
}

fn write_figure(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: &str,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let digits = number.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit);
    match number.parse::<f64>() {
        Ok(value) if digits.count() <= DIGITS => {
            let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            let format = figure(decimals.min(DIGITS));
            sheet.write_number_with_format(row, column, value, &format)?;
        }
        _ => {
            sheet.write_string_with_format(row, column, number, &formats.text)?;
        }
    }
    Ok(())
}

/// A text in as many cells as it needs, with a mark where it goes on. Nothing for what is no text.
fn pieces(cell: &Cell, most: usize, mark: &str) -> Vec<String> {
    let text = match cell {
        Cell::Text(text) | Cell::Number(text) | Cell::Link(text) => visible(text),
        _ => return Vec::new(),
    };
    let width = |text: &str| text.encode_utf16().count();
    if text.len() <= most || width(&text) <= most {
        return vec![text];
    }
    let room = most - 2 * width(mark);
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf16() > room {
            if let Some(last) = pieces.last_mut() {
                last.push_str(mark);
            }
            pieces.push(mark.to_owned());
            used = 0;
        }
        if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
        used += c.len_utf16();
    }
    pieces
}

/// How the sheet is shown, filtered and printed.
fn set_up(
    sheet: &mut Worksheet,
    table: &Table,
    last_row: u32,
    furniture: &Furniture,
) -> Result<(), XlsxError> {
    let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let is = |role: Role| move |column: &&Column| column.role == role;
    let subjects = table.columns.iter().take(2).take_while(is(Role::Subject)).count();
    let subjects = u16::try_from(subjects).unwrap_or(0);
    sheet.set_freeze_panes(1, subjects)?;
    if table.id != TableId::About {
        sheet.autofilter(0, 0, last_row, last)?;
    }
    sheet.set_landscape().set_paper_size(A4).set_margins(0.4, 0.4, 0.7, 0.7, 0.3, 0.3);
    sheet.set_print_gridlines(true).set_repeat_rows(0, 0)?;
    let references = table.columns.iter().filter(is(Role::Reference)).count();
    let references = u16::try_from(references).unwrap_or(0);
    sheet.set_print_area(0, 0, last_row, last - references)?;
    let width = |role| -> u32 {
        table.columns.iter().filter(is(role)).map(|column| u32::from(column.width)).sum()
    };
    let (repeated, others) = (width(Role::Subject), width(Role::Content));
    let pages = others.div_ceil(PAGE.saturating_sub(repeated).max(1)).max(1);
    if pages > 1 && subjects > 0 {
        sheet.set_repeat_columns(0, subjects - 1)?;
    }
    let down = u16::from(table.id == TableId::About);
    sheet.set_print_fit_to_pages(u16::try_from(pages).unwrap_or(1), down);
    sheet.set_header_footer_scale_with_doc(false);
    sheet.set_header(&furniture.header).set_footer(&furniture.footer);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_go_on_in_the_next_cell_and_nothing_of_them_is_lost() {
        for text in ["short", "exactly ten", "𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞", &"é ".repeat(40)]
        {
            let parts = pieces(&Cell::Text(text.to_owned()), 11, "[…]");
            assert!(parts.iter().all(|part| part.encode_utf16().count() <= 11), "{parts:?}");
            let last = parts.len() - 1;
            let bare = parts.iter().enumerate().map(|(at, part)| {
                let part = if at > 0 { part.strip_prefix("[…]").unwrap_or("?") } else { part };
                if at < last { part.strip_suffix("[…]").unwrap_or("?") } else { part }
            });
            assert_eq!(bare.collect::<String>(), text);
        }
    }

    #[test]
    fn links_lead_to_the_web_only() {
        for link in ["http://ville.ca/a?b=c&d", "https://exemple.org"] {
            assert!(is_web(link), "{link}");
        }
        for link in
            ["javascript:alert(1)", "file:///etc/passwd", "HTTP//x", "http://a b", "=http://a"]
        {
            assert!(!is_web(link), "{link}");
        }
    }
}
