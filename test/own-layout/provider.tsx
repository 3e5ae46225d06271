import { BoundaryNote, Document, type Layout, Plate, Prose, useWords } from 'doorplate/layouts';

const provider: Layout<'provider'> = (page, assets) => {
  const words = useWords();
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <article class="wide">
        <Plate
          size="head"
          as="h1"
          name={page.plate.name}
          credentials={page.plate.credentials}
          title={page.plate.title}
          titleLang={page.plate.langs?.title}
        />
        {page.body !== undefined && <Prose html={page.body} kind="voice" />}
        <BoundaryNote boundary={page.site.boundary} says={words.boundary.line} />
      </article>
    </Document>
  );
};

export default provider;
