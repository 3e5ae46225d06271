import { BoundaryNote, Document, en, type Layout, Plate, Prose } from 'doorplate/layouts';

const provider: Layout<'provider'> = (page, assets) => (
  <Document page={page} assets={assets} hasBoundaryNote>
    <article class="wide">
      <Plate
        size="head"
        as="h1"
        name={page.plate.name}
        credentials={page.plate.credentials}
        title={page.plate.title}
      />
      {page.body !== undefined && <Prose html={page.body} kind="voice" />}
      <BoundaryNote boundary={page.site.boundary} says={en.boundary.line} />
    </article>
  </Document>
);

export default provider;
