<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Explore</name>
    <message numerus="yes">
        <source>No forecast for %n series: %1</source>
        <translation>
            <numerusform>No forecast for %n series: %1</numerusform>
            <numerusform>No forecast for %n series: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n more pair(s) of colours look alike.</source>
        <translation>
            <numerusform>%n more pair of colours looks alike.</numerusform>
            <numerusform>%n more pairs of colours look alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DeckDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExplorationPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExportController</name>
    <message numerus="yes">
        <source>Copied %n cell(s) and the chart.</source>
        <translation>
            <numerusform>Copied %n cell and the chart.</numerusform>
            <numerusform>Copied %n cells and the chart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExportForm</name>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>%n more remark</numerusform>
            <numerusform>%n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %Ln row(s)</source>
        <extracomment>name of an entry, its number with the unit, what kind of number it is, its rows</extracomment>
        <translation>
            <numerusform>%1: %2, %3, %Ln row</numerusform>
            <numerusform>%1: %2, %3, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FacetSection</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportController</name>
    <message numerus="yes">
        <source>Imported %Ln row(s) into “%1”.</source>
        <translation>
            <numerusform>Imported %Ln row into “%1”.</numerusform>
            <numerusform>Imported %Ln rows into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportDialog</name>
    <message numerus="yes">
        <source>%1 – %2, %n column(s)</source>
        <translation>
            <numerusform>%1 – %2, %n column</numerusform>
            <numerusform>%1 – %2, %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PivotModel</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PivotTableView</name>
    <message numerus="yes">
        <source>Showing %1 of %n row(s). Totals are those of all rows.</source>
        <translation>
            <numerusform>Showing %1 of %n row. Totals are those of all rows.</numerusform>
            <numerusform>Showing %1 of %n rows. Totals are those of all rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RowsController</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RowsPage</name>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1: %n value</numerusform>
            <numerusform>%1: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SourcesPanel</name>
    <message numerus="yes">
        <source>%n more number(s) are not listed.</source>
        <translation>
            <numerusform>%n more number is not listed.</numerusform>
            <numerusform>%n more numbers are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computed from %n published number(s).</source>
        <translation>
            <numerusform>Computed from %n published number.</numerusform>
            <numerusform>Computed from %n published numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StatusLine</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) disagree</source>
        <translation>
            <numerusform>%n source disagrees</numerusform>
            <numerusform>%n sources disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
</TS>
